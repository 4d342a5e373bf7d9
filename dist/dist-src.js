import { i as e, n as t, t as n } from "./dist-bundle.js";
// node_modules/@octokit/plugin-request-log/dist-src/index.js
function r(e) {
	e.hook.wrap("request", (t, n) => {
		e.log.debug("request", n);
		let r = Date.now(), i = e.request.endpoint.parse(n), a = i.url.replace(n.baseUrl, "");
		return t(n).then((t) => {
			let n = t.headers["x-github-request-id"];
			return e.log.info(`${i.method} ${a} - ${t.status} with id ${n} in ${Date.now() - r}ms`), t;
		}).catch((t) => {
			let n = t.response?.headers["x-github-request-id"] || "UNKNOWN";
			throw e.log.error(`${i.method} ${a} - ${t.status} with id ${n} in ${Date.now() - r}ms`), t;
		});
	});
}
r.VERSION = "6.0.0";
// node_modules/@octokit/rest/dist-src/version.js
const i = e.plugin(r, t, n).defaults({ userAgent: "octokit-rest.js/22.0.1" });
export { i as Octokit };
