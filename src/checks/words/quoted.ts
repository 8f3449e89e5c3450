/** A name in quotation marks; one that has some of its own (“三公经费”变动率) is left as it is. */
export const quoted = (name: string): string => (name.includes('“') ? name : `“${name}”`);
