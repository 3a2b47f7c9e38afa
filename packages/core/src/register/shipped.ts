import type { Publisher } from '../model/publisher.ts'

/**
 * A small register to begin with: agencies and state media that most cases meet. What stands here is common knowledge of the
 * trade, as these publishers describe themselves and as reference works of the press do, as of 2025: the law or
 * charter that founds an agency (dpa and AP: owned by the media that use them; AFP: by French law a body of its own, without
 * capital, with the state among its customers; RIA Novosti: a part of the state's Rossiya Segodnya; KCNA, Xinhua, TASS: of the state). Owners
 * change: check a line before you rely on it, and put it right for your case with `sayso publishers import`.
 * A line says nothing of how good a publisher is.
 */
export const SHIPPED_REGISTER: readonly Publisher[] = [
  // Agencies of the media that use them, and private ones.
  agency('Associated Press', 'AP', 'United States', 'members', 'its member newspapers and broadcasters'),
  agency(
    'Reuters',
    'Thomson Reuters; Рейтер; 로이터; 로이터통신; Рейтерс',
    'United Kingdom',
    'private',
    'Thomson Reuters',
  ),
  agency('Bloomberg News', 'Bloomberg; Блумберг; 블룸버그; 블룸버그통신', 'United States', 'private', 'Bloomberg L.P.'),
  agency('United Press International', 'UPI', 'United States', 'private', null),
  agency('PA Media', 'Press Association; PA', 'United Kingdom', 'members', null),
  agency('dpa', 'Deutsche Presse-Agentur; ДПА', 'Germany', 'members', 'German media that use it'),
  agency('APA', 'Austria Presse Agentur', 'Austria', 'members', 'Austrian media that use it'),
  agency('Keystone-SDA', 'SDA; ATS; Schweizerische Depeschenagentur', 'Switzerland', null, null),
  agency('ANSA', 'Agenzia Nazionale Stampa Associata', 'Italy', 'members', 'Italian newspapers'),
  agency('Kyodo News', 'Kyodo; 共同通信; 교도통신; Киодо', 'Japan', 'members', 'Japanese newspapers and broadcasters'),
  agency('Jiji Press', 'Jiji; 時事通信; 지지통신', 'Japan', 'private', null),
  agency('Interfax', 'Интерфакс; 인테르팍스; 인테르팍스통신', 'Russia', 'private', null),
  agency('Interfax-Ukraine', 'Интерфакс-Украина; Інтерфакс-Україна', 'Ukraine', 'private', null),
  agency('UNIAN', 'УНИАН; УНІАН', 'Ukraine', 'private', null),
  agency('News1', '뉴스1', 'South Korea', 'private', null),
  agency('Newsis', '뉴시스', 'South Korea', 'private', null),
  // Agencies with a public task, by law at arm's length of the government.
  agency('Agence France-Presse', 'AFP; АФП; Франс Пресс; AFP통신; AFP 통신', 'France', 'public', null),
  agency(
    'Yonhap News Agency',
    'Yonhap; 연합뉴스; Ёнхап; Йонхап',
    'South Korea',
    'public',
    'Korea News Agency Commission (largest holder)',
  ),
  agency('EFE', 'Agencia EFE; ЭФЕ', 'Spain', 'state', 'the Spanish state (SEPI)'),
  agency('PAP', 'Polska Agencja Prasowa; ПАП', 'Poland', 'state', 'the Polish state'),
  agency('Ukrinform', 'Укринформ; Укрінформ', 'Ukraine', 'state', 'the Ukrainian state'),
  // Agencies of a state.
  agency('TASS', 'ТАСС; ITAR-TASS; ИТАР-ТАСС; 타스; 타스통신; 타스 통신', 'Russia', 'state', 'the Russian state'),
  agency('RIA Novosti', 'РИА Новости; РИА «Новости»; 리아노보스티; РІА Новини', 'Russia', 'state', 'Rossiya Segodnya'),
  agency('Sputnik', 'Спутник; 스푸트니크', 'Russia', 'state', 'Rossiya Segodnya'),
  agency('Rossiya Segodnya', 'Россия сегодня; МИА «Россия сегодня»', 'Russia', 'state', 'the Russian state'),
  broadcaster('RT', 'Russia Today; RT на русском', 'Russia', 'state', 'TV-Novosti'),
  agency('BelTA', 'БелТА', 'Belarus', 'state', 'the Belarusian state'),
  agency(
    'Xinhua',
    'Xinhua News Agency; 新华社; 新華社; Синьхуа; 신화통신; 신화사',
    'China',
    'state',
    'the Chinese state',
  ),
  agency('China News Service', 'CNS; 中国新闻社; 中新社', 'China', 'state', null),
  newspaper("People's Daily", '人民日报; Жэньминь жибао; 인민일보', 'China', 'party', 'the Communist Party of China'),
  newspaper('Global Times', '环球时报; 환구시보', 'China', 'party', "People's Daily"),
  broadcaster('CGTN', 'China Global Television Network', 'China', 'state', 'China Media Group'),
  broadcaster('CCTV', 'China Central Television; 中央电视台', 'China', 'state', 'China Media Group'),
  agency('KCNA', 'Korean Central News Agency; 조선중앙통신; ЦТАК', 'North Korea', 'state', 'the North Korean state'),
  newspaper('Rodong Sinmun', '로동신문; 노동신문; Нодон синмун', 'North Korea', 'party', "the Workers' Party of Korea"),
  agency('IRNA', 'Islamic Republic News Agency; ИРНА', 'Iran', 'state', 'the Iranian state'),
  broadcaster('Press TV', '', 'Iran', 'state', 'Islamic Republic of Iran Broadcasting'),
  agency('SANA', 'Syrian Arab News Agency; САНА', 'Syria', 'state', 'the Syrian state'),
  agency('Anadolu Agency', 'Anadolu; AA; Анадолу; 아나돌루', 'Turkey', 'state', null),
  agency('Saudi Press Agency', 'SPA', 'Saudi Arabia', 'state', 'the Saudi state'),
  agency('WAM', 'Emirates News Agency', 'United Arab Emirates', 'state', null),
  agency('Qatar News Agency', 'QNA', 'Qatar', 'state', 'the Qatari state'),
  agency('Vietnam News Agency', 'VNA; TTXVN', 'Vietnam', 'state', 'the Vietnamese state'),
  agency('Prensa Latina', '', 'Cuba', 'state', 'the Cuban state'),
  agency('MTI', 'Magyar Távirati Iroda', 'Hungary', null, 'Duna Média'),
  // Broadcasters paid for by the public, and by governments abroad.
  broadcaster(
    'BBC',
    'BBC News; Би-би-си; Русская служба Би-би-си; BBC Ukrainian; BBC 코리아',
    'United Kingdom',
    'public',
    null,
  ),
  broadcaster('Deutsche Welle', 'DW; Дойче Велле', 'Germany', 'public', null),
  broadcaster('ARD', 'tagesschau', 'Germany', 'public', null),
  broadcaster('ZDF', '', 'Germany', 'public', null),
  broadcaster('KBS', 'Korean Broadcasting System; 한국방송', 'South Korea', 'public', null),
  broadcaster('NHK', '', 'Japan', 'public', null),
  broadcaster('Suspilne', 'Суспільне; Общественное', 'Ukraine', 'public', null),
  broadcaster(
    'Radio Free Europe/Radio Liberty',
    'RFE/RL; Радио Свобода; Радіо Свобода',
    'United States',
    'public',
    null,
  ),
  broadcaster(
    'Voice of America',
    'VOA; Голос Америки; 미국의 소리',
    'United States',
    null,
    'the United States government',
  ),
  broadcaster('Radio Free Asia', 'RFA; 자유아시아방송', 'United States', 'public', null),
]

type Control = Publisher['control']

function agency(name: string, also: string, country: string, control: Control, owner: string | null): Publisher {
  return line('agency', name, also, country, control, owner)
}

function broadcaster(name: string, also: string, country: string, control: Control, owner: string | null): Publisher {
  return line('broadcaster', name, also, country, control, owner)
}

function newspaper(name: string, also: string, country: string, control: Control, owner: string | null): Publisher {
  return line('newspaper', name, also, country, control, owner)
}

function line(
  publisherKind: Publisher['publisherKind'],
  name: string,
  also: string,
  country: string,
  control: Control,
  owner: string | null,
): Publisher {
  const names = also
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
  return { kind: 'publisher', name, also: names, publisherKind, country, owner, control, takes: [] }
}
