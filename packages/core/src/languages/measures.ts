/**
 * Units of what is measured and not counted, by what they measure, in the words of five languages. Whoever gives two thousand
 * dollars has not answered how many soldiers there are.
 */
export const MEASURES = {
  money: `$ € £ ₽ ₴ dollar dollars euro euros pound pounds rouble roubles ruble rubles hryvnia won yen yuan crown crowns mark marks franc francs
    доллар доллара долларов евро рубль рубля рублей гривна гривен крон кроны фунтов долар долари доларів гривня гривень крони
    euro dollar kronen franken rubel pfund 달러 원 유로 엔 위안 루블 크로네`,
  length: `km kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet
    километр километра километров км метр метра метров миля мили миль кілометр кілометра кілометрів метри метрів миль
    kilometer meter meilen seemeilen 킬로미터 미터 마일 해리 km m`,
  weight: `tonne tonnes ton tons kilogram kilograms kilo kilos kg gram grams тонна тонны тонн килограмм килограмма килограммов кг
    тонни тон кілограм кілограмів tonnen tonne kilogramm kilo gramm 톤 킬로그램 그램`,
  time: `second seconds minute minutes hour hours day days night nights week weeks month months year years
    секунда секунды секунд минута минуты минут час часа часов день дня дней сутки суток неделя недели недель месяц месяца месяцев год года лет
    секунди хвилина хвилини хвилин година години годин день дні днів доба діб тиждень тижні тижнів місяць місяці місяців рік роки років
    sekunde sekunden minute minuten stunde stunden tag tage tagen nacht nächte woche wochen monat monate monaten jahr jahre jahren
    초 분 시간 일 주 주일 달 개월 년 해`,
  share: '% ‰',
} as const

export type Measure = keyof typeof MEASURES
