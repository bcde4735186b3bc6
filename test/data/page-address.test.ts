// Addresses of pages as people copy them from a browser: whose page it is, or nothing.

import { expect, test } from 'vitest'
import { pageDraftOf } from '../../data/model/platforms.ts'

test.each([
  ['https://www.linkedin.com/company/association-demo-07/', 'linkedin', null, 'association-demo-07'],
  ['https://be.linkedin.com/company/association-demo-07', 'linkedin', null, 'association-demo-07'],
  ['https://www.linkedin.com/company/12345678/admin/analytics/', 'linkedin', '12345678', null],
  ['linkedin.com/showcase/demo', 'linkedin', null, 'demo'],
  ['https://www.tiktok.com/@association.demo07?lang=fr', 'tiktok', null, 'association.demo07'],
  ['https://m.tiktok.com/@association.demo07/video/73', 'tiktok', null, 'association.demo07'],
  [' https://x.com/asso_demo_07 ', 'x', null, 'asso_demo_07'],
  ['https://twitter.com/Asso_Demo_07', 'x', null, 'Asso_Demo_07'],
  ['https://www.instagram.com/associationdemo07/', 'instagram', null, 'associationdemo07'],
  ['https://www.facebook.com/profile.php?id=61550000000123', 'facebook', '61550000000123', null],
])('%s is a page', (address, platform, id, handle) => {
  expect(pageDraftOf(address)).toMatchObject({
    platform,
    ids: id === null ? [] : [id],
    handle,
    address: address.trim(),
  })
})

test.each([
  'https://www.linkedin.com/in/une-personne/',
  'https://x.com/i/status/12',
  'https://vm.tiktok.com/ZMabcdefg/',
  'https://www.facebook.com/groups/12',
  'https://example.org/linkedin.com/company/a',
  '@association.demo07',
  'x.com',
  '',
])('%j is no page', (address) => {
  expect(pageDraftOf(address)).toBe(null)
})
