/** Words that keep their full stop in the middle of a sentence, lower case, without the last stop. */
export const ABBREVIATIONS: readonly string[] = [
  ...['г', 'гор', 'обл', 'ул', 'пр', 'просп', 'пл', 'пер', 'корп', 'р', 'оз', 'о', 'пос', 'с', 'дер'],
  ...[
    'им',
    'св',
    'проф',
    'акад',
    'доц',
    'ген',
    'полк',
    'кап',
    'лейт',
    'адм',
    'инж',
    'тов',
    'гр',
    'гн',
    'зам',
    'пом',
    'нач',
  ],
  ...['см', 'т', 'подп', 'напр', 'ок', 'прибл', 'мин', 'макс', 'ср', 'кн', 'вып'],
  ...['т.е', 'т.к', 'т.н', 'т.о', 'и.о', 'врио', 'янв', 'фев', 'апр', 'авг', 'сент', 'окт', 'нояб', 'дек'],
]

/** Abbreviations only before a number; elsewhere they are words that may end a sentence. */
export const NUMBER_ABBREVIATIONS: readonly string[] = [
  'ст',
  'рис',
  'гл',
  'стр',
  'ч',
  'т',
  'п',
  'кв',
  'д',
  'разд',
  'абз',
]

/** Abbreviations that may also end a sentence: the next word decides. */
export const CLOSING_ABBREVIATIONS: readonly string[] = [
  ...[
    'тыс',
    'млн',
    'млрд',
    'трлн',
    'руб',
    'коп',
    'долл',
    'чел',
    'гг',
    'вв',
    'км',
    'кг',
    'др',
    'пр',
    'т.д',
    'т.п',
    'н.э',
    'проч',
  ],
]

/** Words that begin a sentence far more often than they follow an abbreviation within one. */
export const SENTENCE_STARTERS: readonly string[] = [
  ...['в', 'на', 'по', 'он', 'она', 'они', 'оно', 'это', 'этот', 'эти', 'но', 'и', 'а', 'как', 'при', 'после', 'если'],
  ...[
    'когда',
    'однако',
    'также',
    'ранее',
    'между',
    'кроме',
    'у',
    'к',
    'об',
    'о',
    'до',
    'из',
    'мы',
    'я',
    'их',
    'его',
    'не',
  ],
]
