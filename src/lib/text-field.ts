const texts = 'textarea, input:not([type]), input[type=text], input[type=search], [contenteditable]'

/** Whether somebody stands with the cursor in a field for text. */
export const inTextField = (): boolean => globalThis.document?.activeElement?.matches(texts) ?? false
