// One way to ask for names: the built-in tables and, on top of them, names a user brings along (`--lexicon FILE`).
import { countryName, placeNamed } from './places.js';
/** The built-in tables alone. */
export const builtInGazetteer = {
    place: placeNamed,
    countryName,
    typeOf: () => undefined,
    ownPlace: () => undefined,
    own: false,
    longest: 0,
};
/** Most names of one file. */
const MOST = 100_000;
/**
 * The built-in tables with a user's names on top.
 * @throws TypeError naming the field where the file has another shape.
 */
export function gazetteerWith(file) {
    const places = new Map();
    const codes = new Map();
    const types = new Map();
    for (const [i, c] of list(file.countries, 'countries').entries()) {
        const name = text(c?.name, `countries[${i}].name`);
        const country = `x-${name.toLowerCase()}`;
        codes.set(country, name);
        for (const n of [name, ...strings(c.variants, `countries[${i}].variants`)])
            places.set(n, { name, kind: 'country', country });
        for (const a of strings(c.adjectives, `countries[${i}].adjectives`))
            places.set(a, { name, kind: 'adjective', country });
        if (c.capital !== undefined)
            places.set(text(c.capital, `countries[${i}].capital`), { name: c.capital, kind: 'capital', country });
    }
    for (const name of strings(file.places, 'places'))
        places.set(name, { name, kind: 'region', country: '' });
    for (const [field, type] of [
        ['people', 'person'],
        ['organisations', 'organisation'],
        ['gatherings', 'gathering'],
    ])
        for (const name of strings(file[field], field))
            types.set(name, type);
    const names = [...places.keys(), ...types.keys()];
    return {
        place: name => places.get(name) ?? placeNamed(name),
        countryName: code => codes.get(code) ?? countryName(code),
        typeOf: name => types.get(name),
        ownPlace: name => places.get(name),
        own: names.length > 0,
        longest: names.reduce((most, n) => Math.max(most, n.split(' ').length), 0),
    };
}
function list(value, field) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value) || value.length > MOST)
        throw new TypeError(`"${field}" must be a list of at most ${MOST} entries`);
    return value;
}
const strings = (value, field) => list(value, field).map((v, i) => text(v, `${field}[${i}]`));
function text(value, field) {
    if (typeof value !== 'string' || !value.trim() || value.length > 200)
        throw new TypeError(`"${field}" must be a name of 1 to 200 characters`);
    return value;
}
