import { describe, expect, it } from 'vitest'
import { matchDateline } from './dateline.ts'

describe('matchDateline', () => {
  it.each([
    ['TESMOND, Nov. 5 (HPA) -- Sanjara has sent soldiers.', 'TESMOND, Nov. 5 (HPA) --', 'HPA'],
    ['TERENOV, Nov 3 (Castell-Ward) - Sanjara has sent.', 'TERENOV, Nov 3 (Castell-Ward) -', 'Castell-Ward'],
    [
      'NEAR LODRIN, Lisovia, Nov 13 (Castell-Ward) - They',
      'NEAR LODRIN, Lisovia, Nov 13 (Castell-Ward) -',
      'Castell-Ward',
    ],
    ['STAVYN/KRASNOLESK, March 10 (Kestle) - A', 'STAVYN/KRASNOLESK, March 10 (Kestle) -', 'Kestle'],
    ['Nov 10 (Castell-Ward) - Satellite pictures', 'Nov 10 (Castell-Ward) -', 'Castell-Ward'],
    ['ТЕРЁНОВ, 3 ноября. /Лисинформ/. На полигонах', 'ТЕРЁНОВ, 3 ноября. /Лисинформ/.', 'Лисинформ'],
    ['СТАВИН, 12 березня. /Новина/. У Тарсовії', 'СТАВИН, 12 березня. /Новина/.', 'Новина'],
    ['МОСКВА, 22 окт — РИА Новости. Власти', 'МОСКВА, 22 окт — РИА Новости.', 'РИА Новости'],
    ['(서울=연합뉴스) 윤해림 기자 = 다리는', '(서울=연합뉴스) 윤해림 기자 =', '연합뉴스'],
    ['[서림일보=코르베인] 브레즈니아', '[서림일보=코르베인]', '코르베인'],
    ['Berlin (dpa) - Die Bundesregierung', 'Berlin (dpa) -', 'dpa'],
    ['MARIENTHOR (WPD) – Nach der Explosion', 'MARIENTHOR (WPD) –', 'WPD'],
    ['Berlin/Bad Homburg (dpa/lhe) - Die', 'Berlin/Bad Homburg (dpa/lhe) -', 'dpa/lhe'],
    ['WASHINGTON (Reuters) - Scientists on Monday', 'WASHINGTON (Reuters) -', 'Reuters'],
    ['UNITED NATIONS — Up to 12,000', 'UNITED NATIONS —', null],
    ['CLEVELAND, Ohio – The Doobie Brothers', 'CLEVELAND, Ohio –', null],
    ['TESMOND, Nov. 5 -- Sanjara', 'TESMOND, Nov. 5 --', null],
  ])('reads %s', (text, printed, agency) => {
    expect(matchDateline(text)).toEqual({ text: printed, agency })
  })

  it.each([
    'South Korea may soon deploy military intelligence personnel in Ukraine.',
    'The bridge (built in 1931) - a landmark - is safe.',
    '«Причал» поговорил с крановщиком порта.',
    'NASA said on Monday it would bid.',
    'Good morning. Four stories, six minutes, no horoscope.',
    '“We saw it,” she said — and left.',
    'US-Präsident Trump sagte am Dienstag',
  ])('finds none in %s', (text) => {
    expect(matchDateline(text)).toBeNull()
  })
})
