export type Language = 'da' | 'en'

/** What the council is called in this municipality. */
export const councils = ['kommunalbestyrelse', 'byraad', 'borgerrepraesentation'] as const
export type Council = (typeof councils)[number]
/** What the municipality calls an event like this. */
export const events = ['workshop', 'temamoede', 'seminar'] as const
export type EventName = (typeof events)[number]

type Forms<Form extends string> = Readonly<Record<Form, string>>
type CouncilForm = 'bare' | 'article' | 'indef' | 'def' | 'defGen' | 'member' | 'members' | 'meeting' | 'meetingDef'
type EventForm = 'bare' | 'indef' | 'def' | 'defGen' | 'plural' | 'new'

const english: Forms<CouncilForm> = {
  bare: 'council',
  article: 'the',
  indef: 'a council',
  def: 'the council',
  defGen: 'the council’s',
  member: 'councillor',
  members: 'councillors',
  meeting: 'council meeting',
  meetingDef: 'the council meeting',
}

const councilForms: Readonly<Record<Language, Readonly<Record<Council, Forms<CouncilForm>>>>> = {
  da: {
    kommunalbestyrelse: {
      bare: 'kommunalbestyrelse',
      article: 'den',
      indef: 'en kommunalbestyrelse',
      def: 'kommunalbestyrelsen',
      defGen: 'kommunalbestyrelsens',
      member: 'kommunalbestyrelsesmedlem',
      members: 'kommunalbestyrelsesmedlemmer',
      meeting: 'kommunalbestyrelsesmøde',
      meetingDef: 'kommunalbestyrelsesmødet',
    },
    byraad: {
      bare: 'byråd',
      article: 'det',
      indef: 'et byråd',
      def: 'byrådet',
      defGen: 'byrådets',
      member: 'byrådsmedlem',
      members: 'byrådsmedlemmer',
      meeting: 'byrådsmøde',
      meetingDef: 'byrådsmødet',
    },
    borgerrepraesentation: {
      bare: 'borgerrepræsentation',
      article: 'den',
      indef: 'en borgerrepræsentation',
      def: 'borgerrepræsentationen',
      defGen: 'borgerrepræsentationens',
      member: 'medlem af borgerrepræsentationen',
      members: 'medlemmer af borgerrepræsentationen',
      meeting: 'møde i borgerrepræsentationen',
      meetingDef: 'mødet i borgerrepræsentationen',
    },
  },
  en: { kommunalbestyrelse: english, byraad: english, borgerrepraesentation: english },
}

const eventForms: Readonly<Record<Language, Readonly<Record<EventName, Forms<EventForm>>>>> = {
  da: {
    workshop: {
      bare: 'workshop',
      indef: 'en workshop',
      def: 'workshoppen',
      defGen: 'workshoppens',
      plural: 'workshopper',
      new: 'Ny workshop',
    },
    temamoede: {
      bare: 'temamøde',
      indef: 'et temamøde',
      def: 'temamødet',
      defGen: 'temamødets',
      plural: 'temamøder',
      new: 'Nyt temamøde',
    },
    seminar: {
      bare: 'seminar',
      indef: 'et seminar',
      def: 'seminaret',
      defGen: 'seminarets',
      plural: 'seminarer',
      new: 'Nyt seminar',
    },
  },
  en: {
    workshop: {
      bare: 'workshop',
      indef: 'a workshop',
      def: 'the workshop',
      defGen: 'the workshop’s',
      plural: 'workshops',
      new: 'New workshop',
    },
    temamoede: {
      bare: 'theme meeting',
      indef: 'a theme meeting',
      def: 'the theme meeting',
      defGen: 'the theme meeting’s',
      plural: 'theme meetings',
      new: 'New theme meeting',
    },
    seminar: {
      bare: 'seminar',
      indef: 'a seminar',
      def: 'the seminar',
      defGen: 'the seminar’s',
      plural: 'seminars',
      new: 'New seminar',
    },
  },
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const withCapitals = <Form extends string>(forms: Forms<Form>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<string>(forms).flatMap(([form, word]) => [
      [form, word],
      [capital(form), capital(word)],
    ]),
  )

/**
 * The words behind {{council.…}} and {{event.…}} in every text, each form with a capital twin
 * ({{council.def}} → "byrådet", {{council.Def}} → "Byrådet").
 */
export const namesIn = (language: Language, council: Council, event: EventName) => ({
  council: withCapitals(councilForms[language][council]),
  event: withCapitals(eventForms[language][event]),
})
