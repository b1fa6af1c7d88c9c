/** Where readers of a paper search: `/search/`, below the address of the paper. */
export const searchAddress = "search/";
/** What names can be searched for, and what is there to search in; beside that page. */
export const searchNamesFile = "search/names.json";
