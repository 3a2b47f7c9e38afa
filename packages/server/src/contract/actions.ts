import { defineAction, IdParams, NoParams } from './define.ts'
import { AddressesRequestSchema, JobSchema, RuledSchema, TextRequestSchema } from './job-schemas.ts'
import { JudgementRequestSchema, TakeBackSchema } from './judgement-schemas.ts'

/** What the desk does besides showing. Each wants the header `sayso-client`, with the name of the client. */
export const ACTIONS = {
  judge: defineAction({
    id: 'giveJudgement',
    method: 'post',
    path: '/api/judgements',
    summary: 'Rules on a claim or a document',
    description: 'The judgement is on disk when this answers; what follows from it is derived by the job.',
    tag: 'judge',
    params: NoParams,
    body: JudgementRequestSchema,
    answer: RuledSchema,
    status: 201,
  }),
  takeBack: defineAction({
    id: 'takeBackJudgement',
    method: 'delete',
    path: '/api/judgements/{id}',
    summary: 'Takes a judgement back; the record stays',
    tag: 'judge',
    params: IdParams,
    body: TakeBackSchema,
    answer: RuledSchema,
    status: 201,
  }),
  addText: defineAction({
    id: 'addText',
    method: 'post',
    path: '/api/text',
    summary: 'Takes a pasted text into the case',
    description: 'It is on disk when this answers; the job reads it.',
    tag: 'work',
    params: NoParams,
    body: TextRequestSchema,
    answer: JobSchema,
    status: 202,
  }),
  addAddresses: defineAction({
    id: 'addAddresses',
    method: 'post',
    path: '/api/addresses',
    summary: 'Fetches pages into the case',
    description:
      'The request is on disk when this answers; the job fetches the pages, one after the other of each host, from public ' +
      'hosts alone and as robots.txt allows. What is refused says why.',
    tag: 'work',
    params: NoParams,
    body: AddressesRequestSchema,
    answer: JobSchema,
    status: 202,
  }),
  addInputs: defineAction({
    id: 'addInputs',
    method: 'post',
    path: '/api/inputs',
    summary: 'Takes files into the case',
    description:
      'multipart/form-data: one or more parts `files`, and fields publisher, published and url as far as they are known ' +
      'of all. Streamed to disk; the files are on disk when this answers, and the job reads them.',
    tag: 'work',
    params: NoParams,
    body: null,
    answer: JobSchema,
    status: 202,
  }),
} as const
