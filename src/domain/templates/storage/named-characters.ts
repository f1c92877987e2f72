/**
 * The names of characters in XHTML 1.0, which storage format takes (`&nbsp;`, `&auml;`, `&ndash;`), each code point
 * with the names from there on. Where the name of a capital letter is the small one's with a capital, it follows.
 */
const NAMES =
  '34 quot 38 amp apos 60 lt 62 gt 160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 198 AElig 208 ETH 215 times 222 THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml 338 OElig oelig 353 scaron 402 fnof 710 circ 732 tilde 945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega 977 thetasym upsih 982 piv 8194 ensp emsp 8201 thinsp 8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8224 dagger Dagger bull 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8254 oline 8260 frasl 8364 euro 8465 image 8472 weierp 8476 real 8482 trade 8501 alefsym 8592 larr uarr rarr darr harr 8629 crarr 8656 lArr uArr rArr dArr hArr 8704 forall 8706 part exist 8709 empty 8711 nabla isin notin 8715 ni 8719 prod 8721 sum minus 8727 lowast 8730 radic 8733 prop infin 8736 ang 8743 and or cap cup int 8756 there4 8764 sim 8773 cong 8776 asymp 8800 ne equiv 8804 le ge 8834 sub sup nsub 8838 sube supe 8853 oplus 8855 otimes 8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor 9001 lang rang 9674 loz 9824 spades 9827 clubs 9829 hearts diams';

let characters: ReadonlyMap<string, string> | undefined;

/** The character of a name, such as `–` of `ndash`; undefined for what is no name. */
export function namedCharacter(name: string): string | undefined {
  characters ??= charactersByName();
  return characters.get(name);
}

function charactersByName(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let next = 0;
  for (const word of NAMES.split(' ')) {
    const told = Number(word);
    const character = String.fromCodePoint(next);
    next = told || next + 1;
    const capital = character.toUpperCase();
    if (capital !== character) found.set(word.charAt(0).toUpperCase() + word.slice(1), capital);
    if (!told) found.set(word, character);
  }
  return found;
}
