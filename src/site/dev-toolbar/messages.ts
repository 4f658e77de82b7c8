/** Names of the messages between the toolbar in the page and the server that checks. */
export const messages = {
  ask: 'kildekart:ask-findings',
  answer: 'kildekart:findings',
} as const;
