/** Characters beyond which a text is no manuscript: some eighty books. The audit says so and reads nothing. */
export const LONGEST_MANUSCRIPT = 40_000_000;
