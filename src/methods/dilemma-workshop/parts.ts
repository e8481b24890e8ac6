import type { Context, Part, Poll } from '../contract'
import { type Brief, nameOf, type Scale, scalePart, scales, stonePart } from './model'

const numbers = Array.from({ length: 11 }, (_, at) => at)

const scalePoll = (scale: Scale, { t }: Context): Poll => ({
  id: scale,
  title: t(`scale.${scale}`),
  text: t(`scale.${scale}.text`),
  lead: t('scale.lead'),
  options: numbers.map((number) => ({
    id: String(number),
    label: String(number),
    meaning: number === 0 ? t(`scale.${scale}.low`) : number === 10 ? t(`scale.${scale}.high`) : '',
  })),
  marks: 1,
  layout: 'scale',
  ordered: true,
  asOne: true,
  later: true,
})

export const parts = ({ dilemmas }: Brief, context: Context): readonly Part[] => [
  { id: scalePart, title: context.t('scale.title'), polls: scales.map((scale) => scalePoll(scale, context)) },
  ...dilemmas.map((one) => ({
    id: one.id,
    title: nameOf(one) || context.t('dilemma.untitled'),
    polls: [],
    skippable: true as const,
  })),
  { id: stonePart, title: context.t('stones.title'), polls: [] },
]
