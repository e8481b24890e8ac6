/** The tables of the round that is on; none before there is one. */
export const tablesOf = <At>({
  rounds,
}: {
  readonly rounds: readonly { readonly tables: readonly At[] }[]
}): readonly At[] => rounds.at(-1)?.tables ?? []
