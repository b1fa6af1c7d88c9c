/** How many of the latest articles the not-found page offers. */
export const notFoundCards = 5;
