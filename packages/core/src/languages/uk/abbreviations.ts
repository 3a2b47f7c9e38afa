/** Words that keep their full stop in the middle of a sentence, lower case, without the last stop. */
export const ABBREVIATIONS: readonly string[] = [
  ...['м', 'обл', 'вул', 'просп', 'пл', 'пров', 'корп', 'р', 'оз', 'о', 'с', 'смт', 'сел', 'хут'],
  ...['ім', 'св', 'проф', 'акад', 'доц', 'ген', 'полк', 'кап', 'лейт', 'адм', 'інж', 'тов', 'гр', 'зам', 'заст', 'нач'],
  ...['див', 'т', 'напр', 'бл', 'прибл', 'мін', 'макс', 'кн', 'вип', 'т.зв', 'в.о', 'т.в.о'],
  ...['січ', 'лют', 'берез', 'квіт', 'трав', 'черв', 'лип', 'серп', 'верес', 'жовт', 'листоп', 'груд'],
]

/** Abbreviations only before a number; elsewhere they are words that may end a sentence. */
export const NUMBER_ABBREVIATIONS: readonly string[] = ['ст', 'рис', 'гл', 'стор', 'ч', 'т', 'п', 'кв', 'буд', 'розд']

/** Abbreviations that may also end a sentence: the next word decides. */
export const CLOSING_ABBREVIATIONS: readonly string[] = [
  ...[
    'тис',
    'млн',
    'млрд',
    'трлн',
    'грн',
    'коп',
    'дол',
    'осіб',
    'рр',
    'ст',
    'км',
    'кг',
    'ін',
    'т.д',
    'т.п',
    'н.е',
    'тощо',
  ],
]

/** Words that begin a sentence far more often than they follow an abbreviation within one. */
export const SENTENCE_STARTERS: readonly string[] = [
  ...['у', 'в', 'на', 'за', 'по', 'він', 'вона', 'вони', 'воно', 'це', 'цей', 'ці', 'але', 'і', 'й', 'а', 'як', 'при'],
  ...[
    'після',
    'якщо',
    'коли',
    'однак',
    'проте',
    'також',
    'раніше',
    'між',
    'крім',
    'до',
    'із',
    'з',
    'ми',
    'я',
    'їх',
    'не',
  ],
]
