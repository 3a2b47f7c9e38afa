/** What proposes cells, with its version. */
export const PICTURE_METHOD = 'picture.rules.v2'
