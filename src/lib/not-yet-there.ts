interface FromElsewhere {
  readonly origin: { readonly activity: string; readonly offer: string }
}

const same = ({ origin: one }: FromElsewhere, { origin: other }: FromElsewhere): boolean =>
  one.activity === other.activity && one.offer === other.offer

/** Those that have not been fetched before, each once: by where they came from, not by what they say now. */
export const notYetThere = <T extends FromElsewhere>(
  there: readonly FromElsewhere[],
  fetched: readonly T[],
): readonly T[] =>
  fetched.filter(
    (one, index) =>
      !there.some((other) => same(one, other)) && fetched.findIndex((other) => same(one, other)) === index,
  )
