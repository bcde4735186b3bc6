// Routes of provenance: an import in full, what it changed, repeating it, its received file and picture, the origin of a
// number, and the numbers that people type in. Apart from the others so that each file can be read at one sitting.

import { importReport, importRow } from './imports.ts'
import {
  importChanges,
  importDetail,
  originQuery,
  originReply,
  receivedLine,
  typedHistory,
  typedNumbers,
  typedOutcome,
} from './provenance.ts'
import { noQuery } from './shapes.ts'

export const provenanceRoutes = {
  import: {
    method: 'get',
    path: '/api/imports/{id}',
    summary: 'One import: what is known of it, and its rejected lines',
    query: noQuery,
    reply: importDetail,
  },
  importChanges: {
    method: 'get',
    path: '/api/imports/{id}/changes',
    summary: 'What an import changed of what was known before it, before and after',
    query: noQuery,
    reply: importChanges,
  },
  redoImport: {
    method: 'post',
    path: '/api/imports/{id}/redo',
    summary: 'Repeat an undone import from its received file, with the same choices',
    query: noQuery,
    reply: importReport,
    status: 201,
  },
  forgetFile: {
    method: 'delete',
    path: '/api/imports/{id}/file',
    summary: 'Forget the received file and picture of an undone import; it cannot be repeated then',
    query: noQuery,
    reply: importRow,
  },
  importLine: {
    method: 'get',
    path: '/api/imports/{id}/lines/{line}',
    summary: 'One record of the received file, by column; never columns about persons',
    query: noQuery,
    reply: receivedLine,
  },
  addPicture: {
    method: 'post',
    path: '/api/imports/{id}/picture',
    summary: 'Keep a picture of the page beside a typed number (PNG, JPEG or WebP, at most 5 MB)',
    query: noQuery,
    receives: 'file',
    reply: importRow,
    status: 201,
  },
  picture: {
    method: 'get',
    path: '/api/imports/{id}/picture',
    summary: 'The picture kept beside a typed number',
    query: noQuery,
    reply: 'file',
  },
  origin: {
    method: 'get',
    path: '/api/pages/{id}/origin',
    summary: 'Where a number of a page comes from: its readings or posts, each with import, file and line',
    query: originQuery,
    reply: originReply,
  },
  typed: {
    method: 'get',
    path: '/api/typed',
    summary: 'Numbers that people typed in, each with its history',
    query: noQuery,
    reply: typedHistory,
  },
  typeNumbers: {
    method: 'post',
    path: '/api/typed',
    summary: 'Check and store typed numbers: all of them, each as an import of its own, or none',
    query: noQuery,
    body: typedNumbers,
    reply: typedOutcome,
  },
} as const
