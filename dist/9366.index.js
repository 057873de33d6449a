export const id = 9366;
export const ids = [9366];
export const modules = {

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(n,r){let e=r.slice(r.lastIndexOf("/")+1);return`${n.replace(":service/",":service-revision/")}/${e}`}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j),
/* harmony export */   b: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5818);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function j(t,i){let e=await (0,_src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__.d)(t),n=await u(e,i.context,"context");if(!n||!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.stat)(n)).isDirectory())throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_4__.a(`The image cannot be built: there is no directory ${i.context} in the workspace.`,{kind:"file-not-found",remedy:"Set `context` to a directory of the repository, and make sure that a checkout step runs before this one.",docs:"docs/image.md#inputs"});let r=i.dockerfile??(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(e,n),"Dockerfile"),o=await u(e,r,"dockerfile"),s=o&&await $(o,r);if(!o||s===void 0)throw await v(e,n,r);let g=await x(e,(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(n,".dockerignore"))??"";return{context:n,dockerfile:o,contextName:f((0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(e,n))||".",dockerfileName:f((0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(e,(0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(e,r))),dockerfileText:s,ignoreText:await x(e,`${o}.dockerignore`)??g,contextIgnoreText:g}}async function u(t,i,e){let n=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(t,i)).catch(()=>{});if((n??(0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(t,i))===t||(n??(0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(t,i)).startsWith(t+node_path__WEBPACK_IMPORTED_MODULE_6__.sep))return n;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_4__.a(`The image cannot be built: \`${e}\` leads out of the workspace (${i}).`,{kind:"file-refused",remedy:`Set \`${e}\` to a path inside the repository, and not to a symbolic link that leads out of it.`,docs:"docs/image.md#inputs"})}async function v(t,i,e){let n=await W(t,[(0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(t,e)),i,t],e);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_4__.a(`The image cannot be built: there is no file ${f(e)} in the workspace.`,{kind:"file-not-found",remedy:n.length>0?`Set \`dockerfile\` to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__.c)(n,"or")}.`:"Add a Dockerfile, or name it with `dockerfile`, relative to the workspace; a checkout step must run before this one.",docs:"docs/image.md#inputs"})}async function W(t,i,e){let n=new Set;for(let r of i){let o=r===t||r.startsWith(t+node_path__WEBPACK_IMPORTED_MODULE_6__.sep);for(let s of o?await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)(r).catch(()=>[]):[])/(docker|container)file/i.test(s)&&!s.endsWith(".dockerignore")&&n.add(f((0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(t,(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(r,s))))}return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__.n)(e,[...n]).slice(0,5)}async function x(t,i){let e=f((0,node_path__WEBPACK_IMPORTED_MODULE_6__.relative)(t,i)),n=await u(t,i,"context");if(n===void 0)return;let r=await $(n,e);if(r===void 0)throw b(e,"it is not a file");return r}async function $(t,i){let e=await (0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_2__.e)(t);if(e.kind==="too-long")throw b(i,`it has more than ${_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_2__.d/1024/1024} MiB`);return e.kind==="read"?new TextDecoder().decode(e.bytes):void 0}function b(t,i){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_4__.a(`The image cannot be built: ${t} is not read, since ${i}.`,{kind:"file-refused",remedy:"Replace it by a file of the repository, or remove it.",docs:"docs/image.md#inputs"})}function f(t){return t.split(node_path__WEBPACK_IMPORTED_MODULE_6__.sep).join("/")}function R(t){let[i="",e="",n]=t.toLowerCase().split("/"),r={x86_64:"amd64",aarch64:"arm64"}[e]??e;return n===void 0||r==="arm64"&&n==="v8"?`${i}/${r}`:`${i}/${r}/${n}`}


/***/ }),

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   b: () => (/* binding */ j),
/* harmony export */   c: () => (/* binding */ C),
/* harmony export */   d: () => (/* binding */ P),
/* harmony export */   e: () => (/* binding */ S),
/* harmony export */   f: () => (/* binding */ w),
/* harmony export */   g: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7135);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1876);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function R(e){let{repository:t,platforms:n}=e;return{reference:h(e),platforms:n,...t!==void 0&&{repository:t}}}function h({image:e,base:t,containers:n,current:r}){let[o=""]=n;if(e.kind==="ready")return e.reference;if(e.kind==="build")return"";let i=e.kind==="running"?r.running:t;return (0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_3__.b)(i.taskDefinition,o)?.image??""}var m="org.opencontainers.image.source",g="org.opencontainers.image.revision";function $(e,t){let n=e[g],r=e[m]?.replace(/\.git$/,"").toLowerCase();return r!==void 0&&r===t?.toLowerCase()&&n!==void 0&&(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_4__.l)(n)?n:void 0}function j(e){return e[s.tree]==="uncommitted"}var s={commit:g,dockerfile:"ecs-rollout.dockerfile",context:"ecs-rollout.context",target:"ecs-rollout.target",args:"ecs-rollout.build-args-digest",platform:"ecs-rollout.platform",attestations:"ecs-rollout.attestations",tree:"ecs-rollout.tree"},x={commit:"commit",dockerfile:"Dockerfile",context:"context",target:"target",args:"build args",platform:"platform",attestations:"attestations",tree:"files"};function C(e){let{commit:t,files:n,build:r,platforms:o,tree:i}=e,p=[...r.buildArgs].map(([a,l])=>[a,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_2__.c.open(l)]).sort(([a],[l])=>a<l?-1:1);return{commit:t,dockerfile:n.dockerfileName,context:n.contextName,target:r.target??"",args:y(JSON.stringify(p)),platform:o.map(_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__.b).sort().join(","),attestations:b(r),tree:i}}function b({provenance:e,sbom:t}){return[e&&`provenance=${e}`,t&&`sbom=${t}`].filter(Boolean).join(" ")}function P(e,t){let n=Object.keys(s);return{...Object.fromEntries(n.filter(r=>r!=="commit"||e.commit!=="").map(r=>[s[r],e[r]])),"org.opencontainers.image.created":t.created.toISOString(),...t.sourceUrl!==void 0&&{[m]:t.sourceUrl},...t.environment!==void 0&&{"ecs-rollout.environment":t.environment}}}function S(e,t){if(t[s.tree]===void 0)return["it was not built by ecs-rollout"];let n=Object.keys(s).filter(i=>i!=="tree"),r=i=>t[s[i]]??"",o=n.filter(i=>r(i)!==e[i]).map(i=>B(i,r(i),e[i]));return t[s.tree]!=="clean"&&o.push("it was built from files that are not in the commit"),e.tree!=="clean"&&o.push("this build has files that are not in the commit"),o}function w(e,t=""){return y(JSON.stringify([e,t]))}function B(e,t,n){return e==="args"?"other build args":`another ${x[e]} (${t||"none"} there, ${n||"none"} here)`}function y(e){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(e).digest("hex").slice(0,12)}


/***/ }),

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ P),
/* harmony export */   b: () => (/* binding */ ne),
/* harmony export */   c: () => (/* binding */ se)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7995);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5818);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var R=/[+()|{}]|(?<!\[)\^|\[[^\]]*[*?.\\^[](?<!\[\^)/;function w(e){let n=e.length>4096||R.test(e)?void 0:$(e);if(n!==void 0)return i=>{let t=k(n,new Set([0]));for(let o of i){if(o==="/"&&t.has(n.length))return!0;if(t=k(n,S(n,t,o)),t.size===0)return!1}return t.has(n.length)}}function S(e,n,i){let t=new Set;for(let o of n){let r=Math.floor(o),s=e[r];s!==void 0&&(s.kind==="one"&&s.takes(i)&&t.add(r+1),(s.kind==="any"||s.kind==="star"&&i!=="/")&&t.add(r),s.kind==="folders"&&(t.add(r+.5),i==="/"&&t.add(r+1)))}return t}function k(e,n){for(let i of n){let t=e[i]?.kind;(t==="star"||t==="any"||t==="folders")&&n.add(i+1)}return n}function $(e){let n=e.match(/\*\*\/?|\[[^\]]{0,255}\]|\\?[\s\S]/gu)??[];try{return n.includes("[")?void 0:n.map((i,t)=>{if(i.startsWith("**"))return{kind:t===n.length-1?"any":"folders"};if(i==="*")return{kind:"star"};if(i==="?")return{kind:"one",takes:r=>r!=="/"};if(i.length>1&&i.startsWith("[")){let r=new RegExp(`^${i}$`,"u");return{kind:"one",takes:s=>r.test(s)}}let o=i.length>1&&i.startsWith("\\")?i.slice(1):i;return{kind:"one",takes:r=>r===o}})}catch{return}}function b(e){let n=e.split(/\r?\n/).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).map(t=>{let o=t.startsWith("!"),r=F(o?t.slice(1).trim():t);return{isException:o,matches:w(r)??(()=>o)}}),i=n.some(({isException:t})=>t);return(t,o=!1)=>{if(o&&i)return!1;let r=n.findLast(({matches:s})=>s(t));return r!==void 0&&!r.isException}}function F(e){return e===""?"":node_path__WEBPACK_IMPORTED_MODULE_7__.posix.normalize(e).replace(/(?<=.)\/$/,"").replace(/^\/(?=.)/,"")}async function P(e,n,i){let t=i==="legacy"?[]:[e.ignoreText];(i===void 0||i==="legacy")&&t.push(e.contextIgnoreText);let o=t.map(b),r=(c,l)=>o.every(u=>u(c,l)),s=new Set([e.dockerfile,`${e.dockerfile}.dockerignore`]),d=await n.changes(e.context),a=G(e.context,e.dockerfile)?[]:await n.changes((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(e.dockerfile));if(!(d===void 0||a===void 0))return[...d,...a.filter(({path:c})=>s.has(c))].filter(({path:c,isFolder:l})=>{let u=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(e.context,c).split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join("/");return s.has(c)||u===".dockerignore"||!r(u,l)})}function G(e,n){return n.startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_7__.sep)}async function ne(e,n,i,t){let{trust:o,workspace:r}=n;if(o.kind==="writers")return;let s=n.hasAwsKeys||t.includes("build")&&U(e.build);if(o.fork!==void 0&&e.mode==="validate"&&!s)return;let{taskDefinition:d}=e;if(t.includes("definition")&&d.kind==="file"){let a=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(r,d.path)).catch(()=>{});a!==void 0&&await v(a,[a],d.path,n,i)}if(t.includes("build")){let a=await (0,_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__.a)(r,e.build);await v(a.dockerfile,[a.dockerfile],a.dockerfileName,n,i),await _(a,n,i)}}function U({buildSecrets:e}){return[...e.values()].some(({isEmpty:n})=>!n)}async function v(e,n,i,t,o){let r=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(e);await T(r,i,t,o);let s=await o.changes(r);if(s===void 0||n.some(d=>A(d,s)))throw f(t,`${i} is not the file of the commit`)}async function _(e,n,i){await T(e.context,e.contextName,n,i);let t=await P(e,i);if(t===void 0)throw f(n,"Git cannot say which files of the context were committed");let[o]=t;if(o===void 0)return;let r=t.length>1?` and ${t.length-1} more`:"";throw f(n,`${o.path}${r} would get into the image and is not a file of the commit`)}async function T(e,n,i,t){let o=i.trust.kind==="anybody"?i.trust.commits:[],r=await t.head(e);if(r===void 0)throw f(i,`${n} does not belong to a checkout`);for(let s of o)if(r===s||await t.isAncestor(e,r,s))return;throw f(i,`${n} belongs to the commit ${r.slice(0,7)}, which is not known to be its own`)}function A(e,n){return n.some(i=>e===i.path||e.startsWith(`${i.path}/`))}function f({eventName:e,trust:n},i){let t=n.kind==="anybody"?n.fork:void 0,o={certain:"The pull request comes from a fork",possible:"The pull request may come from a fork: the file of its event (GITHUB_EVENT_PATH) cannot be read",none:`The event \`${e}\` runs with the rights of the repository, and anyone can trigger it`}[t??"none"];return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`Foreign code is not used in a job that has credentials. ${o}: ${i}`,{kind:"foreign-code-refused",remedy:t===void 0?"Check pull requests on the event `pull_request`, which has no secrets; deploy on `push` or `workflow_dispatch`. In this event, use the unchanged checkout of the default branch, or an existing image.":"Deploy after the merge, on `push`. The check (`mode: validate`) needs no credentials and no `build-secrets`.",docs:"docs/threat-model.md#foreign-code"})}function se(e,n){let{base:i,document:t,containers:o,edits:r}=e,s=t===void 0?i.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.b)(t,M(e,n),e.image.kind==="definition"?[]:o);return (0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__.b)(s,{family:e.family,tags:i.tags,...r.ecsTags!==void 0&&{setTags:r.ecsTags},images:q(e,n),environmentVariables:r.environmentVariables,secrets:r.secrets,deployedContainers:o})}function q(e,n){let i=[...e.edits.containerImages].map(([o,r])=>[o,r==="running"?I(e,o):r]),t=e.containers.map(o=>[o,H(e,o,n)]);return new Map([...i,...t].flatMap(([o,r])=>r===void 0||r===""?[]:[[o,r]]))}function H(e,n,i){if(e.image.kind!=="definition")return e.image.kind==="running"?I(e,n):i}function I(e,n){return(e.current.running.taskDefinition.containerDefinitions??[]).find(({name:t})=>t===n)?.image}function M(e,n){let i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.u)(e.current.service.arn);return new Map([["AWS_ACCOUNT_ID",i?.accountId??""],["AWS_REGION",i?.region??""],["ECR_REGISTRY",String((e.repository??n).split("/")[0])],["IMAGE",n],...e.edits.placeholders])}


/***/ }),

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7886);
/* harmony import */ var _src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8345);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(542);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3610);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4678);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var N={cloudformation:"CloudFormation",cdk:"the AWS CDK",copilot:"AWS Copilot",terraform:"Terraform",pulumi:"Pulumi"};function O({name:e,owner:i}){if(i===void 0)return[];let{tool:t,stack:s}=i,o=`docs/infrastructure.md#${t}`;if(t==="terraform"||t==="pulumi")return[{severity:"notice",message:`Service ${e} was created by ${N[t]}: unless its description ignores the task definition, the next apply sets the service back to the revision that it knows.`,remedy:`Add ${t==="terraform"?"`ignore_changes = [task_definition]`":'`ignoreChanges: ["taskDefinition"]`'} to the service.`,docs:o}];let a=s===void 0?"":` (stack ${s})`;return[{severity:"warning",message:`Service ${e} belongs to ${N[t]}${a}: the next update of the stack that changes the service sets it back to the task definition of the stack.`,remedy:G[t],docs:o}]}var G={cloudformation:"Give the stack the image that is deployed as a parameter, so that both say the same.",cdk:"Read the image that is deployed in the app (a context value or a parameter), so that both say the same.",copilot:"Deploy with `copilot svc deploy`, or take the service out of Copilot."};async function Z(e,i,t){let s=(0,_src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_2__.a)(e),o=await K(e,i,t),a=e.desiredCount??o.desiredCount,r=await (0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__.b)(o,t),n=await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_4__.a)(o,t),c=await (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__.f)(e.taskDefinition,i,n,t),{family:f,notices:q}=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__.e)(e,c,n);c.isFile||await (0,_src_plan_staged_preflight_js__WEBPACK_IMPORTED_MODULE_1__.a)(f,n.service,t);let{kind:p}=s.image,A=p==="definition",m=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.containerNames,c.taskDefinition,o,A),E=p==="build"?await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.n)(e.repository,m,n,t):void 0;return{...s,current:n,base:c,family:f,containers:m,platforms:e.build.platforms??[(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__.a)(c.taskDefinition)],desiredCount:a,...(0,_src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__.a)({document:i,repository:E,targetGroups:r.targetGroups}),notices:[...r.notices,...q,...(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.l)(n,a),...O(o),...(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.m)(e.image,c,n,m)]}}async function K(e,i,t){let s=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__.c)(e,i),o=await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.c)(e,t),a={...e,...(0,_src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__.a)({taskFamily:s,definition:i?.taskDefinition})},r=await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.d)(a,o,t);return (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.f)(r),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.h)(r,e.waitFor),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.i)(r,e.desiredCount),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_5__.k)(r,e.desiredCount??r.desiredCount),r}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function r(t){let{cpuArchitecture:i,operatingSystemFamily:n}=t.runtimePlatform??{};return`${n?.startsWith("WINDOWS")?"windows":"linux"}/${i==="ARM64"?"arm64":"amd64"}`}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function d(c,e){let t=(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.g)(c),{taskDefinitionArn:f}=(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.e)(t),n=await e.describeTaskDefinition(f),r=await e.describeTaskDefinition(n.family).catch(i=>{if(!(i instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.a))throw i}),m=r!==void 0&&r.arn!==n.arn;return{service:t,running:n,...m&&{newestArn:r.arn}}}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var l=["fixed-response","redirect"];function $({arn:e,otherActions:d,isGone:u},t,g){if(u===!0)return`Create the rule again, with weight 100 for ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.t)(t)} and 0 for the other group, and name it in \`advancedConfiguration\` of the service: ${e} does not exist any more.`;let i=JSON.stringify([{Type:"forward",ForwardConfig:{TargetGroups:[{TargetGroupArn:t,Weight:100},...g.map(r=>({TargetGroupArn:r,Weight:0}))]}}]),a=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.t)(t),s=d.filter(r=>!l.includes(r));if(s.length>0)return`Set the forward action of ${e} to weight 100 for ${a} and 0 for the other group; keep its action ${s.join(", ")}.`;let c=(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-listener --listener-arn ${e} --default-actions ${i}`:(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-rule --rule-arn ${e} --actions ${i}`;return`Send all traffic to ${a}:
\`\`\`sh
${c}
\`\`\``}


/***/ }),

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ J),
/* harmony export */   b: () => (/* binding */ ue)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4824);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3359);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var N=100;async function J(e,r,t){let n=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.p)(r.taskDefinitionArn);if(e===n||!await t.describeTaskDefinition(e).then(()=>!1,c=>c instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_7__.a&&["refused","missing"].includes(c.kind)))return;let o=await O(r.clusterArn,t),s=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.n)(e,[...new Set([n,...o])]).slice(0,8);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`Task family "${e}" was not found: it has no active revision`,{kind:"task-family-not-found",remedy:`Service ${r.name} runs the family ${n}; the families in cluster ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.s)(r.clusterArn)} are ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.c)(s)}. Correct \`task-family\`, or start a new family with a file in \`task-definition\`.`,docs:"docs/troubleshooting.md#another-family"})}async function O(e,r){return(await r.listServices(e).then(n=>r.describeServices(e,n.slice(0,N))).catch(()=>[])).flatMap(n=>(0,_src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_3__.b)(n)??[])}function T(e,r){let t=x(e);if(t!==void 0)throw I(e,r,t)}function x(e){let r=C(e);if(r.length>0)return`sends traffic to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.c)(r.map(_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.t))}, which is neither of the two target groups of the service`;let[t,n]=y(e);if(t===void 0||n!==void 0)return`sends traffic to ${t===void 0?"neither":"both"} of the two target groups of the service (${A(e)}), and ECS needs exactly one`;if(U(e))return`knows only one of the two target groups of the service (${A(e)}), and no test rule knows the other`;let[i]=m(e),o=i===void 0?0:e.healthy.get(i)??0;if(!(i===void 0||e.healthy.get(t)!==0||o===0))return`sends all traffic to target group ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.t)(t)}, which has no healthy target, so that nothing serves; ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.t)(i)} has ${o}`}function b(e,{runningCount:r}){let[t]=y(e);if(!(t===void 0||r===0||e.healthy.get(t)!==0))return{severity:"warning",message:`No target of ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.t)(t)}, which gets all production traffic, is healthy: nothing serves now.`}}function m(e){let r=y(e);return g(e).filter(t=>!r.includes(t))}function M(e){let{pair:r,production:t,healthy:n}=e,i=r.targetGroupArn,o=r.alternateTargetGroupArn,s=(n.get(o)??0)-(n.get(i)??0);return(s===0?(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_6__.b)(t,o)>(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_6__.b)(t,i):s>0)?o:i}function g({pair:e}){return[e.targetGroupArn,e.alternateTargetGroupArn]}function C(e){let r=g(e);return e.production.forwards.filter(({targetGroupArn:t,weight:n})=>n>0&&!r.includes(t)).map(({targetGroupArn:t})=>t)}function y(e){return g(e).filter(r=>(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_6__.b)(e.production,r)>0)}function U(e){let{pair:r,production:t,test:n}=e;if(r.testRuleArn!==void 0&&n===void 0)return!1;let i=[...t.forwards,...n?.forwards??[]].map(({targetGroupArn:o})=>o);return g(e).some(o=>!i.includes(o))}function A(e){return g(e).map(r=>`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.t)(r)} ${(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_6__.b)(e.production,r)}`).join(", ")}function I(e,{name:r},t){let{production:n}=e,i=M(e),o=g(e).filter(s=>s!==i);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The production listener rule of service "${r}" ${t}`,{kind:"listener-rule-misconfigured",remedy:`${(0,_src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_2__.a)(n,i,o)}
Then run this job again. A run of Terraform or CDK may have reset the rule: let it ignore the action of the rule, see docs/strategies.md#listener-rules.`,docs:"docs/strategies.md#listener-rules"})}async function ue(e,r){return e.deploymentConfiguration.strategy!=="ROLLING"?_(e,r):e.loadBalancers.length>0?{notices:[]}:E(e,r)}async function _(e,r){let[t]=await r.listServiceDeployments(e.clusterArn,e.arn),n=t&&await r.describeServiceDeployment(t.arn),i=e.loadBalancers.flatMap(({pair:a})=>a??[]);if(n!==void 0&&/^(?:PENDING|IN_PROGRESS|STOP_REQUESTED|ROLLBACK_(?:REQUESTED|IN_PROGRESS))$/.test(n.status))return{notices:[]};if(i.length===0)return E(e,r);let c=(await Promise.all(i.map(a=>q(a,r)))).filter(a=>a!==void 0);for(let a of c)T(a,e);return{notices:c.flatMap(a=>b(a,e)??[]),...c.length===i.length&&{targetGroups:c.map(a=>m(a))}}}async function q(e,r){let t=await k(e.productionRuleArn,"production",r);if(t===void 0)return;let[n,i,o]=await Promise.all([e.testRuleArn===void 0?void 0:k(e.testRuleArn,"test",r),$(e.targetGroupArn,r),$(e.alternateTargetGroupArn,r)]),s=new Map([[e.targetGroupArn,i],[e.alternateTargetGroupArn,o]].flatMap(([c,a])=>a===void 0?[]:[[c,a.filter(({state:D})=>D==="healthy").length]]));return{pair:e,production:t,healthy:s,...n!==void 0&&{test:n}}}async function k(e,r,t){try{return await t.describeListenerRule(e)}catch(n){if(!(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_7__.a)||p(n))throw n;if(n.kind!=="missing")return;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The ${r} listener rule of this service does not exist: ${e}`,{kind:"listener-rule-misconfigured",remedy:"Create the rule again, or set `advancedConfiguration` of the service to the one that replaced it.",docs:"docs/strategies.md#listener-rules",cause:n})}}async function $(e,r){try{return await r.describeTargetHealth(e)}catch(t){if(!(t instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_7__.a)||p(t))throw t;return}}async function E(e,r){let t=e.deployments.find(({status:n})=>n==="PRIMARY");if(t===void 0)return{notices:[]};try{let n=await r.describeServiceRevision((0,_src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.arn,t.id)),o=e.deploymentConfiguration.strategy!=="ROLLING"?await B(n,r):n?.targetGroups??[];return{notices:[],...o.length>0&&{targetGroups:o}}}catch(n){if(!(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_7__.a)||p(n))throw n;return e.resourceManagement!=="ECS"?{notices:[]}:{notices:[K(e,n)]}}}async function B(e,r){let{targetGroups:t=[],productionRuleArns:n=[]}=e??{};if(n.length===0||t.some(({length:s})=>s!==2))return[];let i=await Promise.all([...new Set(n)].map(s=>H(s,r))),o=t.map(s=>s.filter(c=>i.every(a=>a!==void 0&&(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_6__.b)(a,c)===0)));return o.every(({length:s})=>s===1)?o:[]}async function H(e,r){try{return await r.describeListenerRule(e)}catch(t){if(!(t instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_7__.a)||p(t))throw t;return}}function K({name:e},{action:r}){return{severity:"warning",message:`Service "${e}" is an Express service, and where its load balancer finds its tasks could not be read: the health of its targets is not verified.`,remedy:`Allow ${r}.`,docs:"docs/strategies.md#express"}}function p({kind:e}){return e==="expired"||e==="unsigned"}


/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function y(e){let{placeholders:o,containerImages:a,environmentVariables:c,secrets:d,ecsTags:i}=e,{desiredCount:n,forceNewDeployment:t,propagateTags:s}=e,{waitFor:l,waitForMinutes:p,stopEarly:f,onFailure:u,onCancel:m,verifyUrl:r}=e;return{image:e.image,edits:{placeholders:o,containerImages:a,environmentVariables:c,secrets:d,...i!==void 0&&{ecsTags:i}},serviceEdits:{...n!==void 0&&{desiredCount:n},...t===!0&&{forceNewDeployment:t},...s!==void 0&&{propagateTags:s}},policy:{waitFor:l,waitForMinutes:p,stopEarly:f,onFailure:u,onCancel:m,...r!==void 0&&{verifyUrl:r},...e.decision!==void 0&&{decision:e.decision}}}}


/***/ })

};
