/** Reads `name=value,name=value`, values URL-encoded, as OTEL_EXPORTER_OTLP_HEADERS holds them. */
function e(e) {
	return t(e).map(([e, t]) => [e, i(t)]);
}
function t(e) {
	return e.split(",", 50).flatMap((e) => {
		let t = e.indexOf("="), n = e.slice(0, Math.max(0, t)).trim();
		return n === "" ? [] : [[n, e.slice(t + 1).trim()]];
	});
}
/** The values of a list of headers, as they stand and decoded, with and without a word such as `Bearer` in front. */
function n(e) {
	let n = t(e).flatMap(([, e]) => [e, i(e)]);
	return [...n, ...n.map((e) => e.slice(e.lastIndexOf(" ") + 1))];
}
/**
* The parts of a webhook's address that may be keys: long parts of the path and of the query, and the user's name and
* password. Host and short words are left readable, and so are `known` names, for they stand in many other texts.
*/
function r(e, t) {
	if (!URL.canParse(e)) return [e];
	let { pathname: n, searchParams: r, search: a, username: o, password: s } = new URL(e), c = [...n.split("/"), ...a.slice(1).split(/[&=]/)];
	return [
		...[
			...c,
			...c.map(i),
			...r.values()
		].filter((e) => e.length >= 20 || e.length >= 12 && /\d/.test(e)),
		o,
		i(o),
		s,
		i(s)
	].filter((e) => e !== "" && !t.includes(e));
}
function i(e) {
	try {
		return decodeURIComponent(e);
	} catch {
		return e;
	}
}
export { r as n, e as r, n as t };
