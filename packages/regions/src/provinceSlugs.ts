/**
 * Short names of provinces in host names, where they are not the joined name. Seen on a site or in a JDIH path:
 * jabar, jateng, jatim, sumut (and, joined: bali, banten, bengkulu, papuapegunungan). The others follow the same custom and are a guess.
 */
export const provinceSlugs: Readonly<Record<string, string>> = {
  12: 'sumut',
  13: 'sumbar',
  16: 'sumsel',
  19: 'babel',
  21: 'kepri',
  31: 'dki',
  32: 'jabar',
  33: 'jateng',
  34: 'diy',
  35: 'jatim',
  52: 'ntb',
  53: 'ntt',
  61: 'kalbar',
  62: 'kalteng',
  63: 'kalsel',
  64: 'kaltim',
  65: 'kaltara',
  71: 'sulut',
  72: 'sulteng',
  73: 'sulsel',
  74: 'sultra',
  76: 'sulbar',
  82: 'malut',
};
