import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decision, Plan } from '../model/plan.ts'
import { findPlanFault, placePhases } from './index.ts'

const phase = (name: string, more: object = {}) => ({ name, owner: 'Ada', triggers: [`${name} fires`], ...more })
const decide = (name: string, move: 'enter' | 'leave', on: string) =>
  Decision.parse({ phase: name, move, on, by: 'Ada', at: `${on}T10:00:00.000Z`, why: 'test' })
const plan = (phases: object[], decisions: Decision[] = []) => Plan.parse({ purpose: 'Help', phases, decisions })

test('a loop of phases is found, with the way round it; so is a phase that is not there', () => {
  const loop = plan([phase('a', { after: ['c'] }), phase('b'), phase('c')])
  expect(findPlanFault(loop.phases)).toContain('a after c after b after a')
  expect(findPlanFault(plan([phase('lethal', { after: ['defensve'] }), phase('defensive')]).phases)).toContain(
    'Was "defensive" meant?',
  )
  expect(findPlanFault(plan([phase('a', { after: ['a'] })]).phases)).toContain('a after a')
  expect(findPlanFault(plan([phase('a'), phase('a')]).phases)).toContain('two phases')
  expect(findPlanFault(plan([phase('a'), phase('b')]).phases)).toBeNull()
})

test('phases that only come after earlier ones are no loop, and one more edge back to the start is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(20), { maxLength: 3 }), { minLength: 2, maxLength: 20 }), (edges) => {
      const phases = edges.map((to, at) =>
        phase(`p${at}`, { after: at === 0 ? [] : [`p${at - 1}`, ...to.map((n) => `p${n % at}`)] }),
      )
      expect(findPlanFault(plan(phases).phases)).toBeNull()
      const back = [phase('p0', { after: [`p${edges.length - 1}`] }), ...phases.slice(1)]
      expect(findPlanFault(plan(back).phases)).toContain('loop')
    }),
  )
})

test('what fired proposes, a person decides: no phase is in force that nobody entered', () => {
  const phases = [phase('aid'), phase('defence', { leaveWhen: ['calm'] })]
  const fired = new Set(['aid fires', 'defence fires'])
  const [aid, defence] = placePhases(plan(phases), fired).rungs
  expect([aid?.inForce, aid?.proposed]).toEqual([false, 'enter'])
  expect([defence?.proposed, defence?.waitsFor]).toEqual([null, ['aid']])
  expect(defence?.because).toContain('aid comes before')
  const entered = [decide('aid', 'enter', '2027-11-08'), decide('defence', 'enter', '2027-11-10')]
  const rungs = placePhases(plan(phases, entered), new Set(['calm'])).rungs
  expect(rungs.map(({ inForce, proposed }) => [inForce, proposed])).toEqual([
    [true, null],
    [true, 'leave'],
  ])
  const left = placePhases(plan(phases, [...entered, decide('aid', 'leave', '2027-11-11')]), new Set()).rungs[0]
  expect([left?.inForce, left?.spans.length, left?.spans[0]?.left?.on]).toEqual([false, 1, '2027-11-11'])
})
