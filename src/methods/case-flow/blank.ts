import type { Context } from '../contract'
import type { Setup } from './model'

export const blank = ({ t }: Pick<Context, 't'>): Setup => ({
  ...{ title: '', sitting: 'draw', lanes: [], steps: [], arrows: [] },
  names: { first: t('body.first'), second: t('body.second'), last: t('body.last') },
  meetings: { first: [], second: [], last: [] },
  closed: [],
  assumed: {
    ...{ agenda: true, saturday: false, constitution: true, christmas: true, newyear: true, prayer: false, july: true },
  },
  ...{ cases: [], checks: t('check.usual'), page: '', past: [], share: false },
})
