/** Words by which one passes on what others say. Compiled by the project. */

/** Nouns for people whose trade it is to speak for another person: what they read out is that person's, and that person is their employer. */
export const deputies =
  'spokesman spokeswoman spokesperson lawyer solicitor attorney counsel barrister secretary agent aide assistant publicist press-secretary butler chauffeur interpreter translator manager deputy representative envoy brother sister son daughter wife husband mother father widow nephew niece'

/** Nouns by which such people, and all who work, speak of whom they work for. */
export const employers = 'employer boss client principal chief master mistress patron'

/** Nouns for sheets from which somebody reads what another wrote; from a speech, a book or a diary one reads one's own. */
export const sheets = 'sheet card paper phone page letter note message slip envelope telegram email e-mail text screen tablet'
