import type { BundleRecord } from '../../src/exchange/bundle'

/** A record with what every envelope has. */
export const record = (key: string, data: unknown = {}, id = key.split('/').at(-1) ?? ''): BundleRecord => ({
  key,
  envelope: {
    format: 1,
    kind: key.split('/')[0] ?? '',
    id,
    version: 1,
    revision: 3,
    saved: '2026-01-15T19:30:00.000Z',
    data,
  },
})

/** An evening with two items, one of them used by two tables. */
export const evening: readonly BundleRecord[] = [
  record('workshop/evening-one1', {
    title: 'Byrådets første aften',
    items: [
      {
        kind: 'method',
        id: 'item-1',
        activity: 'over-under-1',
        method: 'over-under',
        title: 'OVER/UNDER',
        minutes: 60,
      },
      { kind: 'plain', id: 'item-2', plain: 'break', title: 'Kaffe', minutes: 15, note: '' },
      { kind: 'method', id: 'item-3', activity: 'staircase-11', method: 'staircase', title: 'Trappen', minutes: null },
    ],
  }),
  record('activity/over-under-1', { method: 'over-under', workshop: 'evening-one1', setup: { stories: [] } }),
  record('activity/staircase-11', {
    method: 'staircase',
    workshop: 'evening-one1',
    setup: { from: [{ origin: { activity: 'over-under-1', offer: 'agreed' } }] },
  }),
  record('work/over-under-1/round-1/table-1/desk', { reasons: [{ id: 'r1', text: 'Æblegrød, "tal" og <b>' }] }),
  record('work/over-under-1/round-1/table-2/claim-7', { reasons: [] }),
  record('box/over-under-1/round-1/table-1/desk/story-1~first', { state: 'closed', counts: { over: 4, under: 2 } }),
]
