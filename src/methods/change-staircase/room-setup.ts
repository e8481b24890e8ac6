import { type Field, type FieldName, fieldNames, type Phase, type Setup } from './model'

const hidden: Field = { text: '', for: 'us' }

const roomPhase = (phase: Phase): Phase => {
  const shown = (name: FieldName): Field => (phase.fields[name].for === 'room' ? phase.fields[name] : hidden)
  const [purpose, signs, questions, offer, leave, risk] = fieldNames
  return {
    ...phase,
    name: phase.stageName,
    fields: {
      purpose: shown(purpose),
      signs: shown(signs),
      questions: shown(questions),
      offer: shown(offer),
      leave: shown(leave),
      risk: shown(risk),
    },
  }
}

/**
 * The plan with everything that is *til os* taken out: texts marked so, items marked so, our own names for the steps,
 * and the roles. What the room sees is made of this and of nothing else.
 */
export const forRoom = (setup: Setup): Setup => ({
  ...setup,
  phases: setup.phases.map(roomPhase),
  items: setup.items.filter((item) => item.for === 'room').map((item) => ({ ...item, role: '', seen: null })),
  declined: [],
})
