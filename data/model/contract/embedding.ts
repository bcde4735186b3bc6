// The answer to oEmbed (oembed.com, version 1.0): how another site shows a figure of ours.

import { z } from 'zod'
import { wholeText } from './shapes.ts'

const size = z.int().min(1)

const oembedReply = z
  .strictObject({
    version: z.literal('1.0').describe('Of oEmbed'),
    type: z.literal('rich').describe('Markup'),
    title: z.string().describe('The finding, a sentence'),
    provider_name: z.string().describe('Who publishes'),
    provider_url: z.string().describe('Begin of its addresses'),
    html: z.string().describe('An iframe that shows the figure'),
    width: size.describe('Pixels'),
    height: size.describe('Pixels, with the line under the figure'),
    thumbnail_url: z.string().describe('The figure as a picture'),
    thumbnail_width: size.describe('Pixels'),
    thumbnail_height: size.describe('Pixels'),
  })
  .meta({ id: 'OEmbed', description: 'How another site shows a figure' })

export const embeddingRoutes = {
  oembed: {
    method: 'get',
    path: '/api/oembed',
    summary: 'oEmbed 1.0: how another site shows a figure, by the address of its page for frames, file or citation',
    query: z.strictObject({
      url: z
        .string()
        .max(8000)
        .describe('Address of the page for frames, of a file, or of the screen of a frozen figure'),
      format: z.enum(['json', 'xml']).optional().describe('json; xml is answered with 501, as oEmbed asks for'),
      maxwidth: wholeText.optional().describe('Most pixels across: the figure is drawn for them, 320 at least'),
      maxheight: wholeText.optional().describe('Most pixels down: a figure that takes more is not found'),
    }),
    reply: oembedReply,
  },
} as const
