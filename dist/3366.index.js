export const id = 3366;
export const ids = [3366];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ae),
/* harmony export */   b: () => (/* binding */ N),
/* harmony export */   c: () => (/* binding */ ue),
/* harmony export */   d: () => (/* binding */ ce),
/* harmony export */   e: () => (/* binding */ fe),
/* harmony export */   f: () => (/* binding */ ge),
/* harmony export */   g: () => (/* binding */ te),
/* harmony export */   h: () => (/* binding */ re)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function te(n,e){let t=e?.lifecycleStage,i=t===void 0?"":` at ${t}`,s=n.expiresAt===void 0?"":` until ${x(n.expiresAt)} UTC`,o=n.expiresAt===void 0?"":`, then ECS ${R(n)}`;return`a pause hook${i} waits${s}${o}`}function re(n,e){return["CONTINUE","ROLLBACK"].map(t=>(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws ecs continue-service-deployment --service-deployment-arn ${e.arn} --hook-id ${n.id} --action ${t}`)}function R({timeoutAction:n}){return n==="CONTINUE"?"continues":"rolls back"}function x(n){return`${n.toISOString().slice(0,10)} ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.f)(n)}`}var g="[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*",_=/undefined|required|missing|not (?:set|present|provided)|isString|isNotEmpty|isDefined|expected string/i,I=/(?:(?:missing|required|invalid|undefined|unset|following)\b.{0,80}\b(?:environment|env|configuration|config|required) ?(?:variables?|vars?|keys?|values?|settings?)?|(?:environment|env) ?(?:variables?|vars?)\b.{0,80}\b(?:missing|required|not set|not defined|not present|undefined|invalid|in the environment)).{0,40}:\s*[{[]?$/i,T=new RegExp(`^(?:[-*\u2022\u2716\u2717\xD7\u274C\u2192>]+ |\\d+[.)] )?["'\`]?(${g})["'\`]?(?:$|:|,| -| \\(|=| is\\b| \\[)`),E=8,O=40;function k(n){return[...n.flatMap((e,t)=>M(n,e,t)),...q(n)]}function M(n,e,t){let i=new RegExp(`property (${g}) has failed the following constraints`).exec(e)?.[1];if(i!==void 0)return[{name:i,index:t}];let s=[...e.matchAll(new RegExp(`\\\\?["']?path\\\\?["']?: ?\\[ ?\\\\?["'](${g})\\\\?["'] ?\\]`,"g"))],o=/["']?path["']?: \[$/.test(e)?new RegExp(`^["'](${g})["']$`).exec(n[t+1]??"")?.[1]:void 0,d=new RegExp(`^\u2192 at (${g})$`).exec(e)?.[1],c=[...s.map(f=>f[1]),o,d].filter(f=>f!==void 0);return c.length===0?[]:n.slice(Math.max(0,t-E),t+E).some(f=>_.test(f))?c.map(f=>({name:f,index:t})):[]}function q(n){return n.flatMap((e,t)=>{if(!I.test(e)||e.length>200||/\barguments?\b|\boptions?\b|\bflags?\b/i.test(e))return[];let i=[];for(let s=t+1;s<Math.min(n.length,t+O);s+=1){let o=C(n[s]??"");if(o.length===0&&(i.length>0||s>t+2))break;i.push(...o.map(d=>({name:d,index:s})))}return i})}function C(n){if(new RegExp(`^${g}(?:, ?${g})+$`).test(n))return n.split(/, ?/);let e=T.exec(n)?.[1];return e!==void 0&&e.length>=3&&(e.includes("_")||/[:,]$|^\W/.test(n))?[e]:[]}var a="(?<!\\w)[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*",p="(?<![\\w.])[A-Za-z_][\\w.]*[\\w]",y="(?:environment|env)[ -]?(?:variables?|vars?)",w="(?:not (?:been )?(?:set|defined|found|provided|specified|configured|present|available|exist)|unset|undefined|missing|required|mandatory|a required|empty)",l="[\"'`\\[\\\\]{0,3}",u="[\"'`\\]\\\\]{0,3}";function r(n,e=""){return new RegExp(n,e)}var D=[r(`Set the ${l}(${p})${u} ${y}`,"i"),r(`\\b(?:[Dd]efine|[Pp]rovide|[Cc]onfigure|[Ss]pecify|[Ss]upply|[Ee]xport|[Dd]eclare|forgot to set)(?: (?:a|an|the|your))* ${l}(${a})${u} ${y}`),r(`(${p}) not found\\. Declare it as envvar`),r(`${y}(?: is| was)? (?:not found|not set|missing|undefined|required):? ${l}(${p})${u}(?![\\w(])`,"i"),r(`${y}:? ${l}(${p})${u},? (?:(?:is|was|has|must|should|because|it)\\b ?)*(?:be set|be defined|be provided|${w})`,"i"),r(`(?:missing|unset|undefined|required|need|specify|provide|expected|find|load|read|get|no|fetch)(?: (?:a|an|the|required|mandatory|following|value for))* ${y}:?[ =]${l}(${a})${u}(?![\\w(])`,"i"),r(`${l}(${a})${u} ${y} (?:is|was|has|must|should|cannot|not)\\b`,"i"),r(`(?:validation error|invalid env|envalid|env-var).*?${l}\\b(${a})${u}:? (?:is (?:a )?required|undefined|\\[ ?["']Required)`,"i"),r(`^${l}(${a})${u}: \\[ ?["']Required`),r(`required key (${a}) missing value`),r(`key not found: "(${p})"`),r(`[Mm]issing required (?:configuration )?keys?: \\[?"?(${a})`),r(`[Mm]issing (?:required )?env:? (${a})`),r(`ENV\\[["'](${p})["']\\] (?:is|was|must|not)`),r(`\\b(${a}): (?:unbound variable|parameter (?:null or )?not set)`),r(`Undefined (?:array key|index):? "?(${a})"?(?![\\w])`),r("Could not resolve placeholder '([\\w.-]+)'"),r("The config property ([\\w.-]+) is required but it could not be found"),r("Could not expand value ([\\w.-]+) in property"),r("Could not resolve (?:substitution to a value|placeholder):? \\$\\{\\??([\\w.-]+)"),r('Configuration key "([\\w.-]+)" does not exist'),r("Config '([\\w.-]+)' is missing, and has no default"),r(`env (?:must|should) have required property '(${a})'`),r(`Expected (${a}) to exist in the process context`),r(`failed assertions: (${a}) is (?:missing|empty)`),r(`missing value for field (${p})`),r(`\\(env var: ["'](${a})["']\\)`),r(`^--[\\w-]+ <(${a})>$`),r(`(?:put it in|set it in|in) the ENV\\[["'](${a})["']\\]`),r(`set (${a}) in the server environment`),r(`Expected "(${a})" but received undefined`),r("superuser password is not specified.*?(POSTGRES_PASSWORD)"),r("You need to specify one of the following.*?(MYSQL_ROOT_PASSWORD|MARIADB_ROOT_PASSWORD)")],P=[r(`KeyError: ['"](${a})['"]`),r(`(?<![\\w.$])${l}(${a})${u}:? (?:(?:is|was|has|are)\\b ?)*${w}(?:$|\\W)`),r(`(?<![\\w.$])${l}(${a})${u}:? (?:(?:setting|value|variable|key) )?(?:must|should|needs? to|has to|cannot) (?:not )?be (?:set|defined|provided|specified|configured|present|empty|undefined|null|blank)`),r(`(?:[Mm]issing|[Uu]ndefined|[Rr]equired)(?: required)?(?: (?:config(?:uration)?|setting|variable|value|key|secret|option))?(?: for)?:? ${l}(${a})${u}(?:$|[\\s,.!])`)],L=10,V=1e3,Z=/environ|getenv|process\.env|ENV\.fetch|ENV\[|\benv\(|decouple|dotenv|settings|config/i,U=/\bwarn(?:ing)?\b|defaulting|using default|falling back|fallback|optional|deprecated/i,G=[[/No application encryption key has been specified/,"APP_KEY"],[/app\.keys are required|App keys are required/i,"APP_KEYS"],[/\[next-auth\]\[error\]\[NO_SECRET\]|MissingSecret: /,"AUTH_SECRET"],[/Missing `?secret_key_base`? for ['"`]?production/,"SECRET_KEY_BASE"],[/Failed to configure a DataSource: 'url' attribute is not specified/,"SPRING_DATASOURCE_URL"]],H=/[Cc]onnection ?string ['"](\w{1,80})['"] (?:was )?(?:not found|is (?:missing|not))|[Nn]o connection string named ['"](\w{1,80})['"]|connection string was used, but the name ['"](\w{1,80})['"] was not found/;function ae(n){let e=n.lines.map(({text:s})=>s.slice(0,V).trim()),i=[...e.flatMap((s,o)=>B(e,s,o).map(d=>({name:d,index:o}))),...z(e),...k(e)].toSorted((s,o)=>s.index-o.index);return i.filter(({name:s},o)=>i.findIndex(d=>d.name===s)===o)}function B(n,e,t){if(U.test(e))return[];let i=H.exec(e);if(i)return[`ConnectionStrings__${i.slice(1).find(m=>m!==void 0)}`];let s=G.find(([m])=>m.test(e));if(s)return[s[1]];let o=A(D,e),d=A(P,e).filter(m=>Y(n,e,t,m)),c=o[0];return[...new Set([...o,...c===void 0?[]:Q(e,c),...d])]}function A(n,e){return n.filter(t=>t.test(e)).flatMap(t=>[...e.matchAll(new RegExp(t,`${t.flags}g`))]).flatMap(([,t=""])=>t.length>=3&&!W.test(t)?[t]:[])}function Y(n,e,t,i){let s=e.slice(0,e.indexOf(i));if(F.test(s)||K.test(e)||/^(?:HTTP|ORA|SQL|ERR|ON)_/.test(i))return!1;let o=n.slice(Math.max(0,t-L),t+1);return i.includes("_")||o.some(d=>Z.test(d))}var F=/(?:table|column|relation|view|constraint|index|function|field|argument|parameter|enum|type|class|method|module|file|header|user|role|permission)s? ["'`]?$/i,K=/\bGraphQL|\bSQL|\benum\b|(?:^|\s)--[a-z][\w-]*[ =]</,W=/^(?:the|not|set|for|and|was|were|has|must|should|is|are|it|in|on|of|error|fatal|info|failed|null|undefined|http|https|get|post|api|url|json|aws|sql|database|variable|value)$/i;function Q(n,e){let t=n.slice(n.indexOf(e)+e.length);return(/^["'`]?(?:(?:, ?| and |, and |["'`\s]+,["'`\s]*)["'`]?[A-Z][A-Z0-9]*_[A-Z0-9_]+["'`]?)+/.exec(t)?.[0]??"").match(/[A-Z][A-Z0-9_]+/g)??[]}function z(n){let e=n.findIndex(t=>/validation errors? for \w*(?:settings|config|env)\w*$/i.test(t));return e===-1?[]:n.flatMap((t,i)=>{let s=n[i+1]??"";return i>e&&/^[A-Za-z_]\w*$/.test(t)&&/^field required\b/i.test(s)?[{name:t.toUpperCase(),index:i+1}]:[]})}var j=/^\(?service \(?[^\s(),]+\)?(?:, taskSet [^\s)]+)?\)?\s*/;function N(n){return n.replace(j,"")}function ue(n){let e=N(n).trim();for(let t of X){let i=t(e);if(i!==void 0)return i}return{kind:"other",text:e}}var X=[n=>/^has reached a steady state/.test(n)?{kind:"steady"}:void 0,n=>/AZ balanced|to AZ Rebalance/i.test(n)?{kind:"balance"}:void 0,n=>{let e=h(n,/^has started (\d+) tasks?\b/);if(e===void 0)return;let t=h(n,/replaced (\d+) tasks?/)??0;return{kind:"started",count:e,taskIds:S(n),replaced:t}},n=>{let e=/^(?:has )?stopped (\d+) (running|pending) tasks?\b/.exec(n);if(e!==null)return{kind:"stopped",count:Number(e[1]),taskIds:S(n),pending:e[2]==="pending"}},n=>{let e=/^(registered|deregistered) (\d+) targets? in \(target-group ([^)\s]+)\)/.exec(n);return e===null?void 0:{kind:e[1]==="registered"?"registered":"deregistered",count:Number(e[2]),targetGroupArn:e[3]??""}},n=>{let e=h(n,/^has begun draining connections on (\d+) tasks?/);return e===void 0?void 0:{kind:"draining",count:e}},J,n=>{let e=/\(task ([^)\s]+)\)\s*failed container health checks/.exec(n);return e?.[1]===void 0?void 0:{kind:"container-unhealthy",taskId:e[1]}},n=>{let e=/^\(?deployment (ecs-svc\/[^)\s]+?)\)? deployment completed/.exec(n);return e?.[1]===void 0?void 0:{kind:"completed",deploymentId:e[1]}},n=>{let e=/^(?:\(?deployment (ecs-svc\/[^)\s]+?)\)? )?deployment failed: (.*)$/s.exec(n);if(e?.[2]!==void 0)return{kind:"failed",...e[1]&&{deploymentId:e[1]},reason:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.j)(e[2])}},n=>{let e=/^rolling back to deployment(?:Id)? (ecs-svc\/[^.\s]+)/.exec(n);return e?.[1]===void 0?void 0:{kind:"rolling-back",deploymentId:e[1]}},n=>{let e=/^was unable to place (?:a )?tasks?\b(?:\. Reason: | (?=because|in ))(.*)$/s.exec(n)??/^failed to launch a task with \(error (.*?)\)?\.?$/s.exec(n)??/^was unable to reach (?:a )?steady state\. Reason: (.*)$/s.exec(n);return e?.[1]===void 0?void 0:{kind:"not-placed",reason:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.j)(e[1])}}];function J(n){let e=/\bis (?:unhealthy|not healthy) in \(?(target-group|elb) \(?([^)\s]+)\)?\s*due to (.*)$/s.exec(n);if(e===null)return;let[,t,i="",s=""]=e,o=/\(port (\d+)\)/.exec(n)?.[1],d=/\(task ([^)\s]+)\)/.exec(n)?.[1],c=/\(instance ([^)\s]+)\)/.exec(n)?.[1];return{kind:"unhealthy-target",...d!==void 0&&{taskId:d},...c!==void 0&&{instanceId:c},...o!==void 0&&{port:Number(o)},...t==="elb"?{loadBalancerName:i}:{targetGroupArn:i},reason:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.j)((0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.j)(s).replace(/^\(reason (.*)\)$/s,"$1"))}}function h(n,e){let t=e.exec(n)?.[1];return t===void 0?void 0:Number(t)}function S(n){return[...n.matchAll(/\(task ([^)\s]+)\)/g)].map(e=>e[1]??"")}function ce(n){return n.toSorted((e,t)=>e.createdAt.getTime()-t.createdAt.getTime()||(e.id<t.id?-1:e.id>t.id?1:0))}function fe(n){let e=/\brolling back to deployment(?:Id)?\s+\(?(ecs-svc\/\d+)?/i.exec(n);return e===null?void 0:e[1]??""}function ge({message:n}){return/unable|fail|unhealthy|error|throttl|missing/i.test(N(n))}


/***/ }),

/***/ 9914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function o(e,n){return{minimumHealthy:Math.ceil(n*e.minimumHealthyPercent/100),maximum:Math.floor(n*e.maximumPercent/100)}}function i(e,n=e.desiredCount){let{minimumHealthy:m,maximum:t}=o(e.deploymentConfiguration,n);return e.schedulingStrategy==="DAEMON"?!1:e.runningCount>0&&e.deployments.every(({failedTasks:r})=>r===0)&&n>0&&m>=n&&t<=n}


/***/ }),

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ u),
/* harmony export */   c: () => (/* binding */ l)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function a(r){return r.includes(":listener/")}function u({forwards:r},t){return r.find(n=>n.targetGroupArn===t)?.weight??0}function l({forwards:r},t){let n=r.reduce((e,{weight:o})=>e+o,0),i=r.filter(({targetGroupArn:e})=>t.includes(e)).reduce((e,{weight:o})=>e+o,0);return n===0?void 0:Math.round(i/n*1e3)/10}


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(n,r){let e=r.slice(r.lastIndexOf("/")+1);return`${n.replace(":service/",":service-revision/")}/${e}`}


/***/ }),

/***/ 3731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ K),
/* harmony export */   b: () => (/* binding */ D),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ B),
/* harmony export */   e: () => (/* binding */ qe),
/* harmony export */   f: () => (/* binding */ te),
/* harmony export */   g: () => (/* binding */ Ze),
/* harmony export */   h: () => (/* binding */ en),
/* harmony export */   i: () => (/* binding */ S),
/* harmony export */   j: () => (/* binding */ nn),
/* harmony export */   k: () => (/* binding */ rn),
/* harmony export */   l: () => (/* binding */ dn),
/* harmony export */   m: () => (/* binding */ cn),
/* harmony export */   n: () => (/* binding */ R),
/* harmony export */   o: () => (/* binding */ _),
/* harmony export */   p: () => (/* binding */ yn),
/* harmony export */   q: () => (/* binding */ Ce)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1171);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1953);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1432);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5640);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5818);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3711);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var G=[/^(?:PATH|HOME|TMPDIR|TMP|TEMP|XDG_.*|SSL_CERT_(?:FILE|DIR)|SSH_.*)$/i,/^(?:LD_.*|DYLD_.*|GLIBC_.*|MALLOC_.*|GCONV_PATH|LOCPATH|NLSPATH|RESOLV_.*|HOSTALIASES|GODEBUG|GOTRACEBACK|GOCOVERDIR)$/i,/^(?:BASH.*|SHELLOPTS|IFS|CDPATH|PS4|PROMPT_COMMAND|COMSPEC|PATHEXT)$/i,/^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_.*|EXEC_PATH|TEMPLATE_DIR|NAMESPACE)$/i,/^GIT_(?:CONFIG.*|SSH.*|ASKPASS|PROXY.*|EDITOR|SEQUENCE_EDITOR|PAGER|EXTERNAL_DIFF|TRACE.*|ALLOW_PROTOCOL|SSL.*|TERMINAL.*)$/i,/^(?:DOCKER_.*|BUILDX_.*|EXPERIMENTAL_BUILDKIT_.*|BUILDKIT_(?:HOST|PROGRESS|COLORS|TTY.*|NO_CLIENT_TOKEN))$/i,/^ECS_ROLLOUT_.*$/i];function O(e){let{builder:n,build:r,files:t}=e,i=n.kind==="buildx",o=K(e),a=j(e),s=[...i?["buildx","build"]:["build"],...n.kind==="legacy"?["--force-rm"]:["--progress","plain"],"--file",t.dockerfile,"--tag",e.reference,...i?[o?"--push":"--load"]:[],...U(e),...e.platforms.length>0?["--platform",e.platforms.join(",")]:[],...r.target===void 0?[]:["--target",r.target],...r.noCache?["--no-cache"]:[],...Object.entries(e.labels).flatMap(([f,c])=>["--label",`${f}=${c}`]),...[...r.buildArgs.keys()].flatMap(f=>["--build-arg",f]),...a.args,...W(e),t.context],l=i?{}:{DOCKER_BUILDKIT:n.kind==="buildkit"?"1":"0"},d={...V(r),...a.env,...l};return{args:s,env:d,pushes:o,notices:X(e)}}function K({platforms:e,build:n}){return e.length>1||n.provenance!==void 0||n.sbom!==void 0}function U({builder:e,build:{provenance:n,sbom:r}}){let t=e.kind==="buildx"&&q(e.version,[0,10]);if([n,r].some(o=>o!==void 0)&&!t)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a("The image cannot be built: attestations (`provenance`, `sbom`) need buildx 0.10 or newer, and this Docker has none.",{kind:"build-failed",remedy:"Add a step with `docker/setup-buildx-action` before this one.",docs:"docs/image.md#attestations"});return t?[`--provenance=${n??"false"}`,...r===void 0?[]:[`--sbom=${r}`]]:[]}function V(e){let n=[...e.buildArgs.keys()].find(r=>G.some(t=>t.test(r)));if(n===void 0)return Object.fromEntries([...e.buildArgs].map(([r,t])=>[r,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_3__.a.open(t)]));throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`The image cannot be built: the build arg ${n} is a variable that controls Docker itself or a program it starts.`,{kind:"invalid-input",remedy:`Give the build arg another name, in \`build-args\` and in the Dockerfile's \`ARG ${n}\`.`,docs:"docs/image.md#inputs"})}function j({builder:e,build:n}){let r=[...n.buildSecrets].map(([t,i])=>({id:t,value:i,variable:`ECS_ROLLOUT_BUILD_SECRET_${t}`}));if(r.length>0&&e.kind==="legacy")throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a("The image cannot be built: build secrets need BuildKit, and this Docker has none.",{kind:"build-failed",remedy:"Add a step with `docker/setup-buildx-action` before this one.",docs:"docs/image.md#build-secrets"});return{args:r.flatMap(({id:t,variable:i})=>["--secret",`id=${t},env=${i}`]),env:Object.fromEntries(r.map(({variable:t,value:i})=>[t,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_3__.a.open(i)]))}}function W({builder:e,build:n,cacheReference:r}){if(e.kind!=="buildx")return Y(n.cacheFrom).flatMap(s=>["--cache-from",s]);let t=J(e)&&n.cacheFrom.length===0&&n.cacheTo.length===0,i=`type=registry,ref=${r},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`,o=t&&!n.noCache?[`type=registry,ref=${r}`]:n.cacheFrom,a=t?[i]:n.cacheTo;return[...o.flatMap(s=>["--cache-from",s]),...a.flatMap(s=>["--cache-to",s])]}function X({builder:e,build:n}){if(e.kind==="buildx")return[];let r=[...n.cacheFrom.filter(t=>t.includes("type=")),...n.cacheTo];return r.length===0?[]:[{severity:"warning",message:`The build cache was left out: this Docker cannot use ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.c)(r)}.`,remedy:"Add a step with `docker/setup-buildx-action` before this one.",docs:"docs/image.md#cache"}]}function Y(e){return e.filter(n=>!n.includes("type="))}function J(e){return e.kind==="buildx"&&e.driver!=="docker"}function q([e,n],[r,t]){return e>r||e===r&&n>=t}async function E(e){let n=new Set(await L(e));return async r=>{let t=new Set([...r.join(`
`).matchAll(/^ ---> ([0-9a-f]{12})$/gm)].map(([,o])=>o)),i=(await L(e)).filter(o=>t.has(o)&&!n.has(o));i.length>0&&await e.run(["image","rm",...i])}}async function L(e){let{stdout:n}=await e.run(["images","--filter","dangling=true","--quiet"]);return n.split(`
`).filter(r=>r!=="")}var z=20;async function D(e,{docker:n,log:r,clock:t}){let{args:i,env:o,pushes:a,notices:s}=O(e),l=e.builder.kind==="legacy"?await E(n):void 0,d=t.now().getTime(),{exitCode:f,lines:c}=await r.group(`Build ${e.reference} from ${e.files.dockerfileName}`,()=>(r.info(`docker ${i.join(" ")}`),n.run(i,{env:o,onLine:y=>r.info(y)}))),w=t.now().getTime()-d;if(f===0)return{buildMs:w,notices:s,...a&&Q(c)};if(a&&(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.b)(c))return{buildMs:w,notices:s,isTagTaken:!0};for(let y of c.slice(-z))r.info(y);throw await l?.(c),(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.d)({lines:c,files:e.files})}function Q(e){let[,n]=/pushing manifest for \S+@(sha256:[0-9a-f]{64})/.exec(e.join(`
`))??[];return n===void 0?void 0:{pushedDigest:n}}async function M(e){let n=await e.run(["version","--format","{{json .}}"]);if(n.exitCode!==0)throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.c)("The image cannot be built",n.lines);let{Client:r,Server:t}=JSON.parse(n.stdout);if(!t)throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.c)("The image cannot be built",n.lines);let i=await e.run(["buildx","version"]);if(i.exitCode===0)return Z(e,i.stdout);let[o,a]=[r,t].map(({Version:l})=>Number.parseInt(l,10));return{kind:o!==void 0&&o>=19&&o<23&&(a??0)>=19?"buildkit":"legacy",platforms:[`${t.Os}/${t.Arch}`]}}async function Z(e,n){let r=await e.run(["buildx","inspect"]),[,t="0",i="0"]=/v?(\d+)\.(\d+)/.exec(n)??[];return{kind:"buildx",version:[Number(t),Number(i)],driver:/^Driver:\s*(\S+)/m.exec(r.stdout)?.[1]??"docker",platforms:ee(r.stdout)}}function ee(e){return[...e.matchAll(/^Platforms:\s*(.+)$/gm)].map(([,r=""])=>r).flatMap(r=>r.split(/,\s*/)).map(r=>r.replace("*","").trim())}var A=(0,_shared_js__WEBPACK_IMPORTED_MODULE_7__.e)((0,_vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_4__.a)(),1);function B(e,n,r,t){let i=e.map(_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_2__.b);if(i.length>1&&(n.kind!=="buildx"||n.driver==="docker"))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`The image cannot be built for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.c)(i)}: ${v(n)} builds for one platform at a time.`,{kind:"build-failed",remedy:"Add a step with `docker/setup-buildx-action` before this one, or name one platform in `platforms`.",docs:"docs/image.md#platforms"});let o=n.platforms.map(_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_2__.b),a=i.filter(s=>!o.includes(s));if(!(o.length===0||a.length===0)&&!(n.kind!=="legacy"&&!ne(r.dockerfileText,t)))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`The image cannot be built for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.c)(a)}: ${v(n)} on this runner builds for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.c)(o)} only.`,{kind:"build-failed",remedy:"Add steps with `docker/setup-qemu-action` and `docker/setup-buildx-action` before this one, take a runner of that architecture (`runs-on: ubuntu-24.04-arm`), or set `runtimePlatform` in the task definition to what the runner builds.",docs:"docs/image.md#platforms"})}function ne(e,n){let r=!1,t=!1;for(let i of A.DockerfileParser.parse(e).getInstructions()){let o=i.getTextContent();if(i.getKeyword()==="FROM"){if(t)return!1;r=!/--platform=["']?\$\{?BUILDPLATFORM/.test(o),t=n!==void 0&&o.split(/\s+/).at(-1)?.toLowerCase()===n.toLowerCase()}if(i.getKeyword()==="RUN"&&r)return!0}return!1}function v(e){return e.kind==="buildx"?`docker buildx (driver ${e.driver})`:e.kind==="buildkit"?"docker build":"docker build with Docker's legacy builder"}async function qe(e,n,r){let{workspace:t,inputs:i,platform:o}=e,a=await (0,_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_2__.a)(t,i),s=await M(n.docker);B([o],s,a,i.target);let l=`ecs-rollout-trial:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(6).toString("hex")}`;n.onImage(l);try{return await D({builder:s.kind==="buildx"?{...s,driver:"docker"}:s,files:a,build:{...i,cacheTo:[]},platforms:[o],reference:l,labels:{},cacheReference:""},n),await r(l)}finally{await te(n.docker,l)}}async function te(e,n){await e.run(["image","rm","--force",n],{evenIfCancelled:!0,limitMs:6e4})}function Ze(e=(0,node_os__WEBPACK_IMPORTED_MODULE_9__.totalmem)()){return Math.floor(e/1024/1024*.75)}var ie=6e4,ae=5*6e4;function en(e,n=0){let{startPeriod:r=0}=e.healthCheck??{},t=Math.max(r,n);return Math.min(Math.max(ie,t*1e3),ae)}function S({healthCheck:e,container:n}){return e?e.port:(n.portMappings??[]).filter(({protocol:t="tcp"})=>t==="tcp").flatMap(({containerPort:t})=>t??[])[0]}function nn({environment:e=[],secrets:n=[]}){let r=new Set(e.map(({name:t})=>t));return n.flatMap(({name:t})=>t!==void 0&&!r.has(t)?[t]:[])}function rn({memory:e}){let n=Number(e);return Number.isInteger(n)&&n>0?n:void 0}var ce=64*1024-2;function R({environment:e=[]}){let r=[...new Map([["AWS_EC2_METADATA_DISABLED","true"],...e.map(({name:o="",value:a=""})=>[o,a])])].map(([o,a])=>({name:o,line:`${o}=${a}`})),t=({name:o,line:a})=>/^[^\s=#\p{Cc}][^\s=\p{Cc}]*$/u.test(o)&&!/[\n\r\0]/.test(a)&&Buffer.byteLength(a)<=ce;return{text:r.filter(t).map(({line:o})=>`${o}
`).join(""),leftOut:r.filter(o=>!t(o)).map(({name:o})=>o)}}function x(e,n){return (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(e,n,"variables")}async function I(e,n,r){await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(e,n),{mode:448}),await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.writeFile)(x(e,n),r,{mode:384,flag:"wx"})}async function _(e,n){await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(e,n),{recursive:!0,force:!0})}var ue="ecs-rollout.trial",me=6,fe=4096,pe=["--security-opt","no-new-privileges","--cap-drop","NET_RAW","--cap-drop","MKNOD","--pids-limit","4096","--log-driver","json-file","--log-opt","max-size=4m","--log-opt","max-file=2"];function $(e,n,r){let{container:t,image:i}=e,[o,...a]=t.entryPoint??[];return["run","--detach","--pull","never","--name",n,"--label",`${ue}=true`,"--network","bridge","--no-healthcheck",...pe,...ye(e),...ge(t),...he(S(e)),"--env-file",r,...o===void 0?[]:["--entrypoint",o],i,...a,...t.command??[]]}function ye({container:e,taskMemoryMiB:n,mostMemoryMiB:r}){let t=[e.memory,n].find(N)??fe,i=`${Math.min(Math.max(t,me),r)}m`;return["--memory",i,"--memory-swap",i]}function dn({container:e,taskMemoryMiB:n,mostMemoryMiB:r}){let t=[e.memory,n].find(N);return t===void 0||t>r}function N(e){return typeof e=="number"&&Number.isInteger(e)&&e>0}function ge(e){let{user:n,workingDirectory:r,readonlyRootFilesystem:t,linuxParameters:i}=e,o=p(i)&&i.initProcessEnabled===!0;return[...n===void 0||n===""?[]:["--user",n],...typeof r=="string"&&r!==""?["--workdir",r]:[],...t===!0?["--read-only"]:[],...o?["--init"]:[],...be(e)]}function be({mountPoints:e}){return(Array.isArray(e)?e:[]).flatMap(n=>{let r=p(n)?n.containerPath:void 0;return typeof r=="string"&&/^\/[^,"\s]+$/.test(r)?["--mount",`type=volume,destination=${r}`]:[]})}function he(e){return Number.isInteger(e)&&Number(e)>0&&Number(e)<65536?["--publish",`127.0.0.1::${e}`]:[]}function cn({linuxParameters:e,privileged:n}){let r=p(e)?e.capabilities:void 0,t=p(r)&&Array.isArray(r.add)?r.add:[];return[...n===!0?["privileged"]:[],...t.map(i=>`the capability ${String(i)}`)]}function p(e){return typeof e=="object"&&e!==null}var xe=50,we=3e4,Te=9e4;function yn(e,n){let r=`ecs-rollout-trial-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.randomBytes)(6).toString("hex")}`,t=(o,a=we)=>e.run(o,{limitMs:a}),i=async(o,a)=>{let{exitCode:s,stdout:l,lines:d}=await t(["exec",r,...o],a);return{exitCode:s,stdout:l,words:d}};return{name:r,exec:i,start:async o=>{let a=x(n,r);try{await I(n,r,R(o.container).text);let{exitCode:s,lines:l}=await t($(o,r,a),Te);return{exitCode:s,words:s===0?[]:l.flatMap(Le)}}finally{await _(n,r)}},look:async()=>{let{exitCode:o,stdout:a}=await t(["inspect","--type","container",r]);return o===0?Oe(a):void 0},listeningPorts:async()=>De((await i(["cat","/proc/net/tcp","/proc/net/tcp6"])).stdout),tail:async()=>{let{lines:o}=await t(["logs","--timestamps","--tail",String(xe),r]),a=l=>l.slice(0,30);return[...o].sort((l,d)=>a(l)<a(d)?-1:+(a(l)>a(d))).flatMap(Ee)},remove:()=>Ce(e,r)}}var Pe=2e4;async function Ce(e,n){await e.run(["rm","--force","--volumes",n],{evenIfCancelled:!0,limitMs:Pe})}function Oe(e){let[n]=JSON.parse(e||"[]"),{Running:r=!1,ExitCode:t=0,OOMKilled:i=!1}=n?.State??{};return{isRunning:r,exitCode:t,isOutOfMemory:i,hasEntryPoint:(n?.Config?.Entrypoint??[]).length>0,hostPort:o=>{let a=n?.NetworkSettings?.Ports?.[`${o}/tcp`]?.[0]?.HostPort;return a===void 0?void 0:Number(a)}}}function Le(e){return/^(?:[0-9a-f]{64}|(?:Run|See) 'docker .*|\s*)$/.test(e)?[]:[e.replace(/^docker: /,"").replace(/^Error response from daemon: /,"").replace(/\.$/,"")]}function Ee(e){let[,n="",r=""]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/.exec(e)??[];return n===""?[]:[{at:new Date(n),text:r}]}function De(e){let r=[...e.matchAll(/^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)].map(([,t="",i=""])=>({port:Number.parseInt(i,16),isLoopback:/^(?:[0-9A-F]{6}7F|0{24}01000000)$/.test(t)}));return[...new Set(r.map(({port:t})=>t))].map(t=>({port:t,isLoopback:r.every(i=>i.port!==t||i.isLoopback)}))}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ F),
/* harmony export */   b: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6160);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5818);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function F(t,n){let e=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)(t),i=await u(e,n.context,"context");if(!i||!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(i)).isDirectory())throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`The image cannot be built: there is no directory ${n.context} in the workspace.`,{kind:"file-not-found",remedy:"Set `context` to a directory of the repository, and make sure that a checkout step runs before this one.",docs:"docs/image.md#inputs"});let r=n.dockerfile??(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(e,i),"Dockerfile"),o=await u(e,r,"dockerfile"),s=o&&await x(o,r);if(!o||s===void 0)throw await B(e,i,r);return{context:i,dockerfile:o,contextName:f((0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(e,i))||".",dockerfileName:f((0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(e,(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(e,r))),dockerfileText:s,ignoreText:await y(e,`${o}.dockerignore`)??await y(e,(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(i,".dockerignore"))??""}}async function u(t,n,e){let i=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(t,n)).catch(()=>{});if((i??(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(t,n))===t||(i??(0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(t,n)).startsWith(t+node_path__WEBPACK_IMPORTED_MODULE_5__.sep))return i;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`The image cannot be built: \`${e}\` leads out of the workspace (${n}).`,{kind:"file-refused",remedy:`Set \`${e}\` to a path inside the repository, and not to a symbolic link that leads out of it.`,docs:"docs/image.md#inputs"})}async function B(t,n,e){let i=await D(t,[(0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(t,e)),n,t],e);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`The image cannot be built: there is no file ${f(e)} in the workspace.`,{kind:"file-not-found",remedy:i.length>0?`Set \`dockerfile\` to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.c)(i,"or")}.`:"Add a Dockerfile, or name it with `dockerfile`, relative to the workspace; a checkout step must run before this one.",docs:"docs/image.md#inputs"})}async function D(t,n,e){let i=new Set;for(let r of n){let o=r===t||r.startsWith(t+node_path__WEBPACK_IMPORTED_MODULE_5__.sep);for(let s of o?await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readdir)(r).catch(()=>[]):[])/(docker|container)file/i.test(s)&&!s.endsWith(".dockerignore")&&i.add(f((0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(t,(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(r,s))))}return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.m)(e,[...i]).slice(0,5)}async function y(t,n){let e=f((0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(t,n)),i=await u(t,n,"context");if(i===void 0)return;let r=await x(i,e);if(r===void 0)throw $(e,"it is not a file");return r}async function x(t,n){let e=await (0,_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__.b)(t);if(e.kind==="too-long")throw $(n,`it has more than ${_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__.a/1024/1024} MiB`);return e.kind==="read"?new TextDecoder().decode(e.bytes):void 0}function $(t,n){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`The image cannot be built: ${t} is not read, since ${n}.`,{kind:"file-refused",remedy:"Replace it by a file of the repository, or remove it.",docs:"docs/image.md#inputs"})}function f(t){return t.split(node_path__WEBPACK_IMPORTED_MODULE_5__.sep).join("/")}function j(t){let[n="",e="",i]=t.toLowerCase().split("/"),r={x86_64:"amd64",aarch64:"arm64"}[e]??e;return i===void 0||r==="arm64"&&i==="v8"?`${n}/${r}`:`${n}/${r}/${i}`}


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var a=4*1024*1024;async function c(e){let t=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(e,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK??0));try{let n=await t.stat();return n.isFile()?n.size>a?{kind:"too-long"}:await l(t,a):{kind:"no-file",what:s(n)}}finally{await t.close()}}async function l(e,t){let n=Buffer.alloc(t+1),r=0;for(;;){let{bytesRead:o}=await e.read(n,r,n.length-r);if(r+=o,r>t)return{kind:"too-long"};if(o===0)return{kind:"read",bytes:n.subarray(0,r)}}}function s(e){return e.isDirectory()?"a directory":e.isFIFO()?"a named pipe":e.isSocket()?"a socket":"a device"}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ o),
/* harmony export */   b: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function o(t){let e=new Map;return s=>(n,p)=>{let r=e.get(n)??new Map;e.set(n,r),r.set(s,p),t(n,[...r.values()].filter(i=>i!=="").join(`
`))}}function a(t){return t.split(`
`).filter(e=>e!=="")}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ Ro)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1256);
/* harmony import */ var _src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7514);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9903);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4824);
/* harmony import */ var _src_wiring_service_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(450);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6287);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5854);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3025);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4334);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1953);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6160);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8349);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1999);
/* harmony import */ var _src_task_definition_log_stream_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9898);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7135);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3359);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5640);
/* harmony import */ var _src_ecs_bounds_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9914);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4893);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(1858);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3711);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(1455);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var q=3.5*6e4;async function j({clock:e,log:t,runner:n,kept:o}){for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_2__.b)(o("trial")))await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_11__.o)(n.temp,r),await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_11__.q)((0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_12__.g)(),r);for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_2__.b)(o("trial-image")))await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_11__.f)((0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_12__.g)(),r);for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_2__.b)(o("docker-config")))await (0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_16__.e)(r);let i=(0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_2__.b)(o("rollback"));if(i.length>0)return(await Promise.all(i.map(c=>E(c,{clock:e,log:t,runner:n,kept:o})))).join(`
`);let a=(0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_2__.b)(o("begun"));if(a.length>0&&o("reported")===""){let r=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_30__.c)(a.map(p));return`## Outcome unknown: the step ended before it could report

${a.length===1?"Deployment":"Deployments"} ${r} ${a.length===1?"was":"were"} started. Look at the service in the AWS console, or run the job again.
`}}async function E(e,{clock:t,log:n,runner:o}){let{serviceName:i,...a}=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.t)(e),r=await I({serviceName:i,...a},t,n,o);return n.info(r.message),`## Rollback of service ${p(i)} after the job was cancelled: ${F[r.outcome]}

${p(r.message)}
`}function p(e){return (0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_31__.h)(_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_20__.a.mask(e))}var F={done:"the earlier version serves again","going-on":"still going on",failed:"failed",impossible:"not possible"};async function I(e,t,n,o){let i=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.k)(e.strategy),{target:a,request:r,region:c,clusterArn:D,serviceArn:O,serviceName:T}=e,V=(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_7__.a)((0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_7__.d)({region:c,clock:t,clockRate:o.clockRate})),M=(0,_src_wiring_service_ports_js__WEBPACK_IMPORTED_MODULE_6__.b)(V,{clusterArn:D,arn:O,name:T});return (0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.p)(i,a,r,{reads:M,clock:t,random:Math.random,onSnapshot:(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.o)({strategy:i,target:a},n)},q)}async function Ro(){let e=(0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_1__.d)(process.env),t=(0,_src_runner_clock_js__WEBPACK_IMPORTED_MODULE_13__.a)(e.clockRate),n=(0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_1__.c)(t);_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_20__.a.learn((0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_1__.b)(process.env));try{let o=await j({clock:t,log:n,runner:e,kept:_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_39__.l});o!==void 0&&e.summaryPath!==void 0&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_47__.appendFile)(e.summaryPath,o)}catch(o){(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_39__.f)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_31__.g)(`Post-step clean-up failed: ${_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_20__.a.mask((0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_33__.b)(o))}`))}}


/***/ }),

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7135);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d(t,n,s){let{logDriver:g,options:f={}}=(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_1__.b)(t,n)?.logConfiguration??{},{"awslogs-group":r,"awslogs-stream-prefix":e,"awslogs-region":i}=f;if(!(g!=="awslogs"||r===void 0||e===void 0))return{group:r,stream:`${e}/${n}/${s}`,...i!==void 0&&{region:i}}}


/***/ }),

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ V),
/* harmony export */   b: () => (/* binding */ x),
/* harmony export */   c: () => (/* binding */ W),
/* harmony export */   d: () => (/* binding */ J),
/* harmony export */   e: () => (/* binding */ K)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3025);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var _src_task_definition_log_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9898);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function S(e,r,n){let o=r.containerDefinitions??[],i=new Map,s=t=>{let c=i.get(t)??(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_1__.f)(t,(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_1__.d)(e),n);return i.set(t,c),c},a={image:t=>l(A(t,o,R),c=>C(c,s)),secret:t=>l(A(t,o,w),c=>e.secrets.secretExists(h(c))),parameter:t=>t===void 0?b:e.parameters.parameterExists(t),"secret-key":()=>b,"log-group":()=>l(o.flatMap(L),({region:t,group:c})=>e.logs(t??e.region).hasGroup(c))};return({kind:t,name:c})=>a[t](c)}var b=Promise.resolve(void 0);async function l(e,r){let n=await Promise.all(e.map(r));return n.includes(!1)?!1:n.length===0||n.includes(void 0)?void 0:!0}function A(e,r,n){return e===void 0?[...new Set(r.flatMap(n))]:[e]}function R({image:e}){return e===void 0?[]:[e]}function w({secrets:e=[]}){return e.flatMap(({valueFrom:r=""})=>r.includes(":secretsmanager:")?[r]:[])}function h(e){return e.split(":").slice(0,7).join(":")}function L({logConfiguration:e}){let{"awslogs-group":r,"awslogs-region":n}=e?.options??{};return r===void 0?[]:[{group:r,region:n}]}async function C(e,r){let n=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__.b)(e);if(n===void 0)return;let o=await r((0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_1__.e)(e)),i=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.n)({credentials:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(o,(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.b)())});try{let{repository:s,digest:a,tag:t="latest"}=n;return await i.find(s,a??t)!==void 0}catch(s){if(s instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.m)return;throw s}}function V(e,r,n,o){return{...x(e,r),logTail:async({id:i},s)=>{let a=(0,_src_task_definition_log_stream_js__WEBPACK_IMPORTED_MODULE_4__.a)(n,s,i);if(a!==void 0)return e.logs(a.region??e.region).tail(a.group,a.stream,P)},isThere:S(e,n,o),describeTargetGroups:e.loadBalancing.describeTargetGroups,describeLoadBalancers:e.loadBalancing.describeLoadBalancers,tailLog:({region:i,group:s,stream:a,limit:t})=>e.logs(i).tail(s,a,t),headLog:async({region:i,group:s,stream:a})=>(await e.logs(i).page(s,a,void 0)).lines,describeTaskDefinition:async i=>(await e.describeTaskDefinition(i)).taskDefinition,rollBackServiceDeployment:e.rollBackServiceDeployment,updateService:i=>e.updateService(r.clusterArn,r.arn,{taskDefinition:i})}}var P=200;function x(e,{clusterArn:r,arn:n,name:o}){return{awsNow:e.awsNow,describeService:()=>e.describeService(r,n),listServiceDeployments:()=>e.listServiceDeployments(r,n),describeServiceDeployment:e.describeServiceDeployment,listTasks:i=>e.listTasks(r,o,i),describeTasks:i=>e.describeTasks(r,i),describeServiceRevision:e.describeServiceRevision,describeListenerRule:e.loadBalancing.describeListenerRule,describeTargetHealth:e.loadBalancing.describeTargetHealth}}function W(e,r,{clock:n,cancelled:o}){let{clusterArn:i,arn:s}=r;return{registerTaskDefinition:e.registerTaskDefinition,describeTaskDefinition:e.describeTaskDefinition,updateService:a=>e.updateService(i,s,a),describeService:()=>e.describeService(i,s),sleep:n.sleep,cancelled:o,random:Math.random}}function J(e){return["denied","expired","unsigned","refused"].includes(e.kind)}function K(e,r,n,o=""){let i=n===void 0?"It was never seen.":`It was last seen at ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(n)} UTC.`;return{kind:"failed",reason:"lost-sight",message:`The rollout goes on unseen, and how it ended is not known: ${B(e,r)} ${[i,o].join(" ").trim()}`}}function B(e,r){let{message:n,remedy:o}=(0,_src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_2__.c)(e),i=e.kind==="expired"?` at about ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(r)} UTC`:"";return`${n}${i}. ${o}`}


/***/ })

};
