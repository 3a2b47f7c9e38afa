import { t } from '../texts/index.ts'

/** Pages of the navigation, and the letter after `g` that goes there. */
export const PAGES = [
  { to: '/inbox', key: 'i', name: t.nav.inbox },
  { to: '/claims', key: 'c', name: t.nav.claims },
  { to: '/documents', key: 'd', name: t.nav.documents },
  { to: '/sources', key: 's', name: t.nav.sources },
  { to: '/publishers', key: 'p', name: t.nav.publishers },
  { to: '/picture', key: 'm', name: t.nav.picture },
  { to: '/timeline', key: 't', name: t.nav.timeline },
  { to: '/flow', key: 'f', name: t.nav.flow },
  { to: '/hypotheses', key: 'h', name: t.nav.hypotheses },
  { to: '/indicators', key: 'w', name: t.nav.indicators },
  { to: '/plans', key: 'r', name: t.nav.plans },
  { to: '/assessments', key: 'a', name: t.nav.assessments },
  { to: '/briefings', key: 'b', name: t.nav.briefings },
  { to: '/interviews', key: 'v', name: t.nav.interviews },
  { to: '/journal', key: 'j', name: t.nav.journal },
] as const
