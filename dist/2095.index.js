export const id = 2095;
export const ids = [2095];
export const modules = {

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

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ W),
/* harmony export */   b: () => (/* binding */ $),
/* harmony export */   c: () => (/* binding */ j),
/* harmony export */   d: () => (/* binding */ P),
/* harmony export */   e: () => (/* binding */ S),
/* harmony export */   f: () => (/* binding */ O)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7135);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9726);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function O(e){let{repository:t,platforms:n}=e;return{reference:h(e),platforms:n,...t!==void 0&&{repository:t}}}function h({image:e,base:t,containers:n,current:r}){let[i=""]=n;if(e.kind==="ready")return e.reference;if(e.kind==="build")return"";let s=e.kind==="running"?r.running:t;return (0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_3__.b)(s.taskDefinition,i)?.image??""}var g="org.opencontainers.image.source",m="org.opencontainers.image.revision";function W(e,t){let n=e[m],r=e[g]?.replace(/\.git$/,"").toLowerCase();return r!==void 0&&r===t?.toLowerCase()&&n!==void 0&&(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_4__.e)(n)?n:void 0}var o={commit:m,dockerfile:"ecs-rollout.dockerfile",context:"ecs-rollout.context",target:"ecs-rollout.target",args:"ecs-rollout.build-args-digest",platform:"ecs-rollout.platform",attestations:"ecs-rollout.attestations",tree:"ecs-rollout.tree"},b={commit:"commit",dockerfile:"Dockerfile",context:"context",target:"target",args:"build args",platform:"platform",attestations:"attestations",tree:"files"};function $(e){let{commit:t,files:n,build:r,platforms:i,isClean:s}=e,y=[...r.buildArgs].map(([a,l])=>[a,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_2__.a.open(l)]).sort(([a],[l])=>a<l?-1:1);return{commit:t,dockerfile:n.dockerfileName,context:n.contextName,target:r.target??"",args:p(JSON.stringify(y)),platform:i.map(_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__.b).sort().join(","),attestations:x(r),tree:s?"clean":"changed"}}function x({provenance:e,sbom:t}){return[e&&`provenance=${e}`,t&&`sbom=${t}`].filter(Boolean).join(" ")}function j(e,t){let n=Object.keys(o);return{...Object.fromEntries(n.map(r=>[o[r],e[r]])),"org.opencontainers.image.created":t.created.toISOString(),...t.sourceUrl!==void 0&&{[g]:t.sourceUrl},...t.environment!==void 0&&{"ecs-rollout.environment":t.environment}}}function P(e,t){if(t[o.tree]===void 0)return["it was not built by ecs-rollout"];let r=Object.keys(o).filter(i=>i!=="tree").filter(i=>(t[o[i]]??"")!==e[i]).map(i=>B(i,t[o[i]]??"",e[i]));return t[o.tree]!=="clean"&&r.push("it was built from files that are not in the commit"),e.tree!=="clean"&&r.push("this build has files that are not in the commit"),r}function S(e,t=""){return p(JSON.stringify([e,t]))}function B(e,t,n){return e==="args"?"other build args":`another ${b[e]} (${t||"none"} there, ${n||"none"} here)`}function p(e){return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(e).digest("hex").slice(0,12)}


/***/ }),

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w),
/* harmony export */   b: () => (/* binding */ L),
/* harmony export */   c: () => (/* binding */ Z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1953);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5818);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function p(t){let n=t.length>4096?void 0:R(t);return n===void 0?()=>!1:e=>{let i=h(n,new Set([0]));for(let r of e){if(r==="/"&&i.has(n.length))return!0;if(i=h(n,v(n,i,r)),i.size===0)return!1}return i.has(n.length)}}function v(t,n,e){let i=new Set;for(let r of n){let o=Math.floor(r),s=t[o];s!==void 0&&(s.kind==="one"&&s.takes(e)&&i.add(o+1),(s.kind==="any"||s.kind==="star"&&e!=="/")&&i.add(o),s.kind==="folders"&&(i.add(o+.5),e==="/"&&i.add(o+1)))}return i}function h(t,n){for(let e of n){let i=t[e]?.kind;(i==="star"||i==="any"||i==="folders")&&n.add(e+1)}return n}function R(t){let n=t.match(/\*\*\/?|\[[^\]]*\]|\\?[\s\S]/gu)??[];try{return n.includes("[")?void 0:n.map(e=>{if(e==="**/")return{kind:"folders"};if(e==="**")return{kind:"any"};if(e==="*")return{kind:"star"};if(e==="?")return{kind:"one",takes:r=>r!=="/"};if(e.length>1&&e.startsWith("[")){let r=new RegExp(`^${e}$`,"u");return{kind:"one",takes:o=>r.test(o)}}let i=e.length>1&&e.startsWith("\\")?e.slice(1):e;return{kind:"one",takes:r=>r===i}})}catch{return}}function y(t){let n=t.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!==""&&!e.startsWith("#")).map(e=>{let i=e.startsWith("!"),r=(i?e.slice(1).trim():e).replace(/^(?:\.?\/)+/,"").replace(/(?<!\/)\/+$/,"");return{isException:i,matches:p(r)}});return e=>{let i=n.findLast(({matches:r})=>r(e));return i!==void 0&&!i.isException}}async function w(t,n){let e=y(t.ignoreText),i=new Set([t.dockerfile,`${t.dockerfile}.dockerignore`]),r=await n.changes(t.context),o=F(t.context,t.dockerfile)?[]:await n.changes((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(t.dockerfile));if(!(r===void 0||o===void 0))return[...r,...o.filter(s=>i.has(s))].filter(s=>{let a=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(t.context,s).split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join("/");return i.has(s)||a===".dockerignore"||!e(a)})}function F(t,n){return n.startsWith(t+node_path__WEBPACK_IMPORTED_MODULE_7__.sep)}async function L(t,n,e,i){let{trust:r,workspace:o}=n;if(r.kind==="writers")return;let s=n.hasAwsKeys||i.includes("build")&&O(t.build);if(r.isFork&&t.mode==="validate"&&!s)return;let{taskDefinition:a}=t;if(i.includes("definition")&&a.kind==="file"){let d=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(o,a.path)).catch(()=>{});d!==void 0&&await b(d,[d],a.path,n,e)}if(i.includes("build")){let d=await (0,_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__.a)(o,t.build);await b(d.dockerfile,[d.dockerfile],d.dockerfileName,n,e),await C(d,n,e)}}function O({buildSecrets:t}){return[...t.values()].some(({isEmpty:n})=>!n)}async function b(t,n,e,i,r){let o=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(t);await x(o,e,i,r);let s=await r.changes(o);if(s===void 0||n.some(a=>W(a,s)))throw c(i,`${e} is not the file of the commit`)}async function C(t,n,e){await x(t.context,t.contextName,n,e);let i=await w(t,e);if(i===void 0)throw c(n,"Git cannot say which files of the context were committed");let[r]=i;if(r===void 0)return;let o=i.length>1?` and ${i.length-1} more`:"";throw c(n,`${r}${o} would get into the image and is not a file of the commit`)}async function x(t,n,e,i){let r=e.trust.kind==="anybody"?e.trust.commits:[],o=await i.head(t);if(o===void 0)throw c(e,`${n} does not belong to a checkout`);for(let s of r)if(o===s||await i.isAncestor(t,o,s))return;throw c(e,`${n} belongs to the commit ${o.slice(0,7)}, which is not known to be its own`)}function W(t,n){return n.some(e=>t===e||t.startsWith(`${e}/`))}function c({eventName:t,trust:n},e){let i=n.kind==="anybody"&&n.isFork,r=i?"The pull request comes from a fork":`The event \`${t}\` runs with the rights of the repository, and anyone can trigger it`;return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`Foreign code is not used in a job that has credentials. ${r}: ${e}`,{kind:"foreign-code-refused",remedy:i?"Deploy after the merge, on `push`. The check (`mode: validate`) needs no credentials and no `build-secrets`.":"Check pull requests on the event `pull_request`, which has no secrets; deploy on `push` or `workflow_dispatch`. In this event, use the unchanged checkout of the default branch, or an existing image.",docs:"docs/threat-model.md#foreign-code"})}function Z(t,n){let{base:e,document:i,containers:r,edits:o}=t,s=i===void 0?e.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.b)(i,E(t,n),t.image.kind==="definition"?[]:r);return (0,_src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_2__.b)(s,{family:t.family,tags:e.tags,...o.ecsTags!==void 0&&{setTags:o.ecsTags},images:B(t,n),environmentVariables:o.environmentVariables,secrets:o.secrets,deployedContainers:r})}function B(t,n){let e=[...t.edits.containerImages].map(([r,o])=>[r,o==="running"?P(t,r):o]),i=t.containers.map(r=>[r,D(t,r,n)]);return new Map([...e,...i].filter(([,r])=>r!==""))}function D(t,n,e){return t.image.kind==="definition"?"":t.image.kind==="running"?P(t,n):e}function P(t,n){return(t.current.running.taskDefinition.containerDefinitions??[]).find(({name:i})=>i===n)?.image??""}function E(t,n){let e=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.t)(t.current.service.arn);return new Map([["AWS_ACCOUNT_ID",e?.accountId??""],["AWS_REGION",e?.region??""],["ECR_REGISTRY",(t.repository??n).split("/")[0]??""],["IMAGE",n],...t.edits.placeholders])}


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ qe),
/* harmony export */   b: () => (/* binding */ et),
/* harmony export */   c: () => (/* binding */ fi)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5026);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6683);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5854);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9251);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(240);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1171);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7737);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1953);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5638);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function ne(e){return async({host:t,path:i},o)=>{let r=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.h)(t);if(r!==void 0)try{let n=await e.ecr(r.region).findImage(r.accountId,i,o);return n===void 0?{}:Te(n)}catch(n){if(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_14__.a)return;throw n}}}function Te({digest:e,manifest:t,mediaType:i=""}){if(t!==void 0)return{manifest:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.k)(t,i,e)};if(!/index|list/.test(i))return{manifest:{digest:e,mediaType:i,body:"",childDigests:[]}}}function qe(e,t,i=()=>{}){let o=(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__.d)(e);return{tokens:{...o,own:async()=>{let n=await o.own();return n!==void 0&&i({host:n.host,region:e.region}),n}},askEcr:ne(e),...re(t)}}function et(e){let t=()=>Promise.resolve(void 0);return{tokens:{inRegion:t,own:t,ofPublic:t},askEcr:t,...re(e)}}function re({runner:e,log:t,clock:i,keep:o,cancelled:r}){return{runner:e,log:t,clock:i,cancelled:r,onImage:n=>o("trial-image",n),onConfig:n=>o("docker-config",n)}}function se(e,t){let i=new Map([...e.matchAll(/^[ \t]*ARG[ \t]+(\w+)=["']?([^"'\s]*)/gim)].map(([,s="",d=""])=>[s,d])),o=s=>s.replace(/\$\{?(\w+)(?::-([^}]*))?\}?/g,(d,m,c="")=>i.get(m)??c),r=[...e.matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)/gim),...e.matchAll(/--from=(\S+)/gi)].map(([,s=""])=>o(s)),n=t.flatMap(s=>/(?:^|,)ref=([^,\s]+)/.exec(s)?.[1]??[]),a=[...r,...n].map(s=>(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(s)?.host??"");return[...new Set(a.filter(s=>(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.h)(s)!==void 0||(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.j)(s)))]}var ae="docs/image.md#tags";function de(e){let{tag:t,wanted:i,why:o,beside:r}=e,n=r.length===0?"":` (${Re(r)})`;return{severity:"notice",message:`Tagged as ${t}, because ${i} already exists with different content and is never overwritten: ${o.join("; ")}${n}.`,...r.length>0&&{remedy:"List files that the build does not need in .dockerignore, so that a build of the same commit can be reused."},docs:ae}}function M(e,t){return{severity:"warning",message:`The tag ${e} was not moved: ${t}`,docs:ae}}var me={severity:"warning",message:"The image was not tried: an image for several platforms is pushed while it is built.",docs:"docs/image.md#platforms"};function Re(e){let t=e.length-3;return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__.c)([...e.slice(0,3),...t>0?[`${t} more`]:[]])}function ce(e,t,i){let o=t===void 0?[]:[`${e}-${ve(t)}`];return[e,...o,`${e}-${(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__.e)(i)}`]}function ge(e,t,i){let o=t.find(({image:n})=>(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__.d)(i,n.labels).length===0);return o?{kind:"reuse",taken:o}:{kind:"build",tags:e.filter(n=>!t.some(a=>a.tag===n))}}function ve(e){return e.replaceAll(/[^A-Za-z0-9_.-]+/g,"-").slice(0,60)}async function A(e,t){Me(e);let i=await (0,_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_9__.a)(e.workspace,e.build),o=await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_6__.c)(t.docker);(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_6__.d)(e.platforms,o,i,e.build.target);let r=await t.git.head(i.context),n=r??e.commit;if(!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.d)(n))throw xe();let a=await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_8__.a)(i,t.git),s=(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__.b)({commit:n,files:i,build:e.build,platforms:e.platforms.length>0?e.platforms:o.platforms.slice(0,1),isClean:a?.length===0}),d=e.tag??n,m=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.e)(d)?ce(d,e.environment,s):[d],c=await $e(e.repository,m,t);return{...r!==void 0&&{head:r},files:i,builder:o,identity:s,beside:a??[],candidates:m,taken:c}}async function $e(e,t,{registry:i}){let o=async r=>{let n=await i.find(e,r);return n?[{tag:r,manifest:n,image:await i.describe(e,n)}]:[]};return w(e,async()=>(await Promise.all(t.map(o))).flat())}async function w(e,t){try{return await t()}catch(i){throw i instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.m?(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_7__.f)("The repository could not be read",i,e):i}}function xe(){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a("The image has no tag: the build context is not a Git checkout, and GITHUB_SHA is not set.",{kind:"invalid-input",remedy:"Add a step with `actions/checkout` before this one, or set `image-tag`.",docs:"docs/image.md#tags"})}function Me({repository:e,tag:t,extraTags:i}){let o=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(e);if(!o||o.tag!==void 0||o.digest!==void 0)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image cannot be pushed: ${e} is not the name of a repository.`,{kind:"invalid-input",remedy:"Set `repository` to the name of a repository in lower case, without a tag.",docs:"docs/image.md#inputs"});let r=[t,...i].find(n=>n!==void 0&&!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.d)(n));if(r!==void 0)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image cannot be pushed: ${r} cannot be a tag.`,{kind:"invalid-input",remedy:"A tag has up to 128 letters, digits, `_`, `.` and `-`, and must not start with `.` or `-`.",docs:"docs/image.md#inputs"})}async function ue(e,t,i){let o=new AbortController,r=(async()=>{for(;;){if(await i.sleep(500,o.signal),o.signal.aborted)return;let n=await t().catch(()=>{});if(n)return n}})();try{let n=await e();o.abort();let a=await r;return{result:n,...a&&{seen:a}}}finally{o.abort()}}async function S(e,t){let{repository:i,tags:o,identity:r,mayOverwrite:n}=e,a;for(let s of o){let d=n?await Ee(e,s,t):await Se(e,s,t);if("ours"in d)return{origin:"built",tag:s,manifest:d.ours,notices:[],...a&&{passedOver:a}};let{theirs:m}=d,c=await w(i,()=>t.registry.describe(i,m));if((0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__.d)(r,c.labels).length===0)return{origin:"reused",tag:s,manifest:m,notices:[],...a&&{passedOver:a}};a??={tag:s,manifest:m,image:c}}throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image could not be pushed: each of these tags of ${i} already has another image: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__.c)(o)}.`,{kind:"push-failed",remedy:"Leave `image-tag` out, so that the tag is the commit, and run the job again.",docs:"docs/image.md#tags"})}async function Ee({repository:e,pushTo:t},i,{registry:o}){let r=await t(i);if(r.kind==="tag-taken")throw Ce(e,i);let n=await w(e,()=>o.find(e,i));if(n&&E(r,n))return{ours:n};throw fe(e,i)}async function Se({repository:e,pushTo:t},i,{registry:o,clock:r}){let n=()=>w(e,()=>o.find(e,i)),a=await n();if(a)return{theirs:a};let{result:s,seen:d}=await ue(()=>t(i),n,r);if(s.kind==="pushed"){if(d&&!E(s,d))return await w(e,()=>o.tag(e,d,i)),{theirs:d};await r.sleep(2*500)}let m=await n();if(!m)throw fe(e,i);return E(s,m)?{ours:m}:{theirs:m}}function E(e,{digest:t}){return e.kind==="pushed"&&(e.digests.length===0||e.digests.includes(t))}function fe(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image could not be verified: ${e}:${t} does not have the image that was just pushed.`,{kind:"push-failed",remedy:"Check which other job or policy writes to this tag, then run the job again.",docs:"docs/image.md#tags"})}function Ce(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`The image could not be pushed: ${e}:${t} is there already, and the tag is immutable.`,{kind:"push-failed",remedy:"Leave out `image-tag`, so that each commit gets its own tag, or exclude this tag from immutability.",docs:"docs/image.md#tag-immutable"})}var Ne=3,Oe=1e3;async function le(e,{docker:t,log:i}){let{exitCode:o,lines:r}=await i.group(`Push ${e}`,()=>Be(e,{docker:t,log:i}));if(o===0)return{kind:"pushed",digests:await Le(e,t)};if((0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_7__.b)(r))return{kind:"tag-taken"};throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_7__.e)("The image could not be pushed",r,(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(e)?.repository??e)}var T=class extends Error{result;constructor(t){super(t.lines.at(-1)),this.result=t}};async function Be(e,{docker:t,log:i}){let o=async()=>{let r=await t.run(["push",e],{onLine:n=>i.info(n)});if(r.exitCode!==0&&(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_7__.a)(r.lines))throw new T(r);return r};try{return await (0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.a)(o,{retries:Ne-1,minTimeout:Oe,onFailedAttempt:({retriesLeft:r})=>{r>0&&i.info("The connection to the registry dropped; the push starts again.")}})}catch(r){if(r instanceof T)return r.result;throw r}}async function Le(e,t){let{stdout:i}=await t.run(["image","inspect","--format","{{json .RepoDigests}}",e]),o=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(e);return(JSON.parse(i||"[]")??[]).flatMap(r=>{let n=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(r);return n?.digest&&n.host===o?.host&&n.path===o.path?[n.digest]:[]})}var De="buildcache";async function pe(e,t,{tags:i},o){let{repository:r}=e,n=e.tag!==void 0&&!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.e)(e.tag),a=`${t.candidates[0]}-${(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__.e)(t.identity,e.created.toISOString())}`,s={repository:r,tags:n?t.candidates:[...i,a],identity:t.identity,mayOverwrite:n};return((0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_6__.a)(e)?Ue:Fe)(e,t,s,o)}async function Fe(e,t,i,o){let{docker:r,clock:n}=o,a=l=>`${e.repository}:${l}`,s=a(i.tags[0]??""),{buildMs:d,notices:m}=await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_6__.b)(ye(e,t,s),o);await e.beforePush?.(s);let c=n.now().getTime(),k=await S({...i,pushTo:async l=>(a(l)!==s&&(await r.run(["tag",s,a(l)]),await r.run(["image","rm",s]),s=a(l)),le(s,o))},o),N=n.now().getTime()-c;return{...k,buildMs:d,pushMs:N,notices:[...m,...k.notices]}}async function Ue(e,t,i,o){let r=o.clock.now().getTime(),a=await S({...i,pushTo:async d=>{let m=await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_6__.b)(ye(e,t,`${e.repository}:${d}`),o);return m.isTagTaken?{kind:"tag-taken"}:{kind:"pushed",digests:m.pushedDigest===void 0?[]:[m.pushedDigest]}}},o),s=[...a.notices,...e.beforePush?[me]:[]];return{...a,buildMs:o.clock.now().getTime()-r,notices:s}}function ye(e,{builder:t,files:i,identity:o},r){return{builder:t,files:i,build:e.build,platforms:e.platforms,reference:r,labels:(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__.c)(o,e),cacheReference:`${e.repository}:${De}`}}async function he(e,{tag:t,manifest:i},o,{registry:r,log:n}){let a=[];for(let s of new Set(o))if(s!==t)try{let d=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.e)(s)?await r.find(e,s):void 0;if(d&&d.digest!==i.digest){a.push(M(s,"it is a commit and already has another image."));continue}await r.tag(e,i,s),n.info(`${e}:${s} is ${i.digest} now.`)}catch(d){if(!(d instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.m))throw d;a.push(M(s,(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_7__.f)("the registry refused",d,e).message))}return a}async function we(e,t){await A(e,t)}async function ke(e,t){let i=await A(e,t),o=ge(i.candidates,i.taken,i.identity),r=o.kind==="reuse"?{origin:"reused",tag:o.taken.tag,manifest:o.taken.manifest,notices:[]}:await pe(e,i,o,t),n=await he(e.repository,r,e.extraTags,t);return We(e,i,{...r,notices:[...r.notices,...n]})}function We(e,t,i){let{repository:o}=e,{tag:r,manifest:n,origin:a,buildMs:s,pushMs:d}=i,m=t.candidates[0]??r,c=t.taken.find(l=>l.tag===m)??i.passedOver,R=c?(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__.d)(t.identity,c.image.labels):[],k=c&&r!==m?[de({tag:r,wanted:m,why:R,beside:t.beside})]:[];return{reference:e.tag!==void 0&&!(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.e)(e.tag)&&c!==void 0&&a==="built"?`${o}@${n.digest}`:`${o}:${r}`,repository:o,tag:r,digest:n.digest,childDigests:n.childDigests,origin:a,...t.head!==void 0&&{commit:t.head},platform:t.identity.platform,...s!==void 0&&{buildMs:s},...d!==void 0&&{pushMs:d},notices:[...k,...i.notices]}}var C="The image cannot be deployed";async function Pe(e,t){let i=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.b)(e);if(!i)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`${C}: ${e} is not an image reference.`,{kind:"invalid-input",remedy:"Write it as `repository:tag` or `repository@sha256:\u2026`, the repository in lower case.",docs:"docs/image.md#ready-images"});let o=i.tag??(i.digest===void 0?"latest":void 0),r={repository:i.repository,origin:"given",...o!==void 0&&{tag:o}},n=await je(i,i.digest??o??"latest",t);if("notice"in n){let c=i.digest===void 0?{}:{digest:i.digest};return{...r,...c,reference:e,childDigests:[],notices:[n.notice]}}let{manifest:a,platform:s,commit:d}=n,m=i.digest===void 0&&o!==void 0&&(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_11__.f)(o);return{...r,reference:m?`${i.repository}@${a.digest}`:e,digest:a.digest,childDigests:a.childDigests,...s!==void 0&&{platform:s},...d!==void 0&&{commit:d},notices:[]}}async function je(e,t,{registry:i,askEcr:o,sourceUrl:r}){let{repository:n}=e;try{let a=await i.find(n,t);if(!a)throw be(n,t);if(a.childDigests.length>0)return{manifest:a};let{platform:s,labels:d}=await i.describe(n,a),m=(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_2__.a)(d,r);return{manifest:a,...s!==void 0&&{platform:s},...m!==void 0&&{commit:m}}}catch(a){if(!(a instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_10__.m))throw a;if(a.code==="NAME_UNKNOWN")throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_7__.f)(C,a,n,"image-not-found");let s=await o?.(e,t);if(s!==void 0){if(s.manifest===void 0)throw be(n,t);return{manifest:s.manifest}}let{message:d,remedy:m,docs:c}=(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_7__.f)("The image could not be looked up",a,n);return{notice:{severity:"warning",message:`${d} The image is deployed as written; its digest is not verified.`,remedy:m,...c!==void 0&&{docs:c}}}}}function be(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_13__.a(`${C}: ${e} has no image ${t}.`,{kind:"image-not-found",remedy:"Check tag and repository; the image must be pushed before this step, and may have been removed by a lifecycle policy.",docs:"docs/image.md#ready-images"})}async function fi(e,t,i){let{reference:o}=t,r=t.repository??o,s=[...await(t.repository===void 0?_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__.g:_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__.h)((0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__.e)(r),i.tokens,i.log),...t.repository===void 0?[]:await _e(e,(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__.e)(r),i)],d=await (0,_src_image_tools_js__WEBPACK_IMPORTED_MODULE_5__.a)({logins:s,temporaryDirectory:i.runner.temp,cancelled:i.cancelled});i.onConfig(d.configDirectory);try{t.repository!==void 0&&await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_8__.b)(e,i.runner,d.git,["build"]);let m=t.repository===void 0?await Ge(e,o,{...d,askEcr:i.askEcr,sourceUrl:Ie(i.runner)}):await ze(Je(e,t.platforms,t.repository,i),d,i);return i.tryIt&&m.origin!=="built"&&await He(m,d,i),m}finally{await d.close()}}async function _e(e,t,i){let{cacheFrom:o,cacheTo:r}=e.build,n=await (0,_src_stories_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,i.runner.workspace).catch(()=>{}),a=se(n?.text??"",[...o,...r]).filter(d=>d!==t);return(await Promise.all(a.map(d=>(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_3__.f)(d,i.tokens,i.log).catch(()=>[])))).flat()}async function Ge(e,t,i){let o=await Pe(t,i);return e.image.kind==="running"?{...o,reference:t,origin:"running"}:e.image.kind==="definition"?{...o,reference:t}:o}async function He({reference:e},t,i){await t.logIn();let o=()=>i.tryIt?.(e,t.docker);await (0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_4__.c)(e,t.docker,o,i.onImage)}async function ze(e,t,i){let o={...t,log:i.log,clock:i.clock};await we(e,o),await t.logIn();let{tryIt:r}=i;return ke({...e,...r&&{beforePush:n=>r(n,t.docker)}},o)}function Je(e,t,i,{runner:o,clock:r}){let{sha:n}=o.source,a=Ie(o);return{repository:i,workspace:o.workspace,build:e.build,platforms:t,commit:n??"",extraTags:e.extraTags,created:r.now(),...e.imageTag!==void 0&&{tag:e.imageTag},...e.environment!==void 0&&{environment:e.environment},...a!==void 0&&{sourceUrl:a}}}function Ie({source:{repository:e,serverUrl:t="https://github.com"}}){return e===void 0?void 0:`${t}/${e}`}


/***/ }),

/***/ 240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ x)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1171);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1183);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function x(r){let{logins:o,temporaryDirectory:i=(0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(),source:n=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.b)()}=r,s=o.map(({host:a})=>a),e=await (0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.c)({parent:i,source:n,hosts:s}),t=(0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.g)({configDirectory:e,cancelled:r.cancelled,...r.program!==void 0&&{program:r.program}});return{docker:t,registry:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.n)({credentials:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.j)(o,e)}),git:(0,_src_image_git_js__WEBPACK_IMPORTED_MODULE_2__.a)(i),configDirectory:e,logIn:async()=>{for(let a of o)await D(t,a)},close:()=>(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.e)(e)}}async function D(r,{host:o,username:i,password:n}){let s=["login","--username",i,"--password-stdin",o],{exitCode:e,lines:t}=await r.run(s,{input:n});if(e!==0)throw (0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_1__.e)(`The login to ${o} failed`,t,`${o}/`)}


/***/ }),

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7886);
/* harmony import */ var _src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8345);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9089);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3610);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4678);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var N={cloudformation:"CloudFormation",cdk:"the AWS CDK",copilot:"AWS Copilot",terraform:"Terraform",pulumi:"Pulumi"};function O({name:e,owner:i}){if(i===void 0)return[];let{tool:t,stack:s}=i,o=`docs/infrastructure.md#${t}`;if(t==="terraform"||t==="pulumi")return[{severity:"notice",message:`Service ${e} was created by ${N[t]}: unless its description ignores the task definition, the next apply sets the service back to the revision that it knows.`,remedy:`Add ${t==="terraform"?"`ignore_changes = [task_definition]`":'`ignoreChanges: ["taskDefinition"]`'} to the service.`,docs:o}];let a=s===void 0?"":` (stack ${s})`;return[{severity:"warning",message:`Service ${e} belongs to ${N[t]}${a}: the next update of the stack that changes the service sets it back to the task definition of the stack.`,remedy:G[t],docs:o}]}var G={cloudformation:"Give the stack the image that is deployed as a parameter, so that both say the same.",cdk:"Read the image that is deployed in the app (a context value or a parameter), so that both say the same.",copilot:"Deploy with `copilot svc deploy`, or take the service out of Copilot."};async function Z(e,i,t){let s=(0,_src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_2__.a)(e),o=await K(e,i,t),a=e.desiredCount??o.desiredCount,r=await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.i)(o,t),n=await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_4__.a)(o,t),c=await (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__.f)(e.taskDefinition,i,n,t),{family:f,notices:q}=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__.e)(e,c,n);c.isFile||await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.a)(f,n.service,t);let{kind:p}=s.image,A=p==="definition",m=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.containerNames,c.taskDefinition,o,A),E=p==="build"?await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.f)(e.repository,m,n,t):void 0;return{...s,current:n,base:c,family:f,containers:m,platforms:e.build.platforms??[(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__.a)(c.taskDefinition)],desiredCount:a,...(0,_src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__.a)({document:i,repository:E,targetGroups:r.targetGroups}),notices:[...r.notices,...q,...(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.g)(n,a),...O(o),...(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.h)(e,c,n,m)]}}async function K(e,i,t){let s=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_3__.c)(e,i),o=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.c)(e,t),a={...e,...(0,_src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_7__.a)({taskFamily:s,definition:i?.taskDefinition})},r=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.d)(a,o,t);return (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.b)(r),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.c)(r,e.waitFor),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.d)(r,e.desiredCount),(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_1__.f)(r,e.desiredCount??r.desiredCount),r}


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

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ie),
/* harmony export */   b: () => (/* binding */ me),
/* harmony export */   c: () => (/* binding */ pe),
/* harmony export */   d: () => (/* binding */ he),
/* harmony export */   e: () => (/* binding */ ge),
/* harmony export */   f: () => (/* binding */ ye),
/* harmony export */   g: () => (/* binding */ we),
/* harmony export */   h: () => (/* binding */ ve),
/* harmony export */   i: () => (/* binding */ xe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4824);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4718);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7135);
/* harmony import */ var _src_ecs_bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9914);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var M=100;async function ie(e,t,n){let r=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.o)(t.taskDefinitionArn);if(e===r||!await n.describeTaskDefinition(e).then(()=>!1,d=>d instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_10__.a&&["refused","missing"].includes(d.kind)))return;let o=await B(t.clusterArn,n),s=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.m)(e,[...new Set([r,...o])]).slice(0,8);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(`Task family "${e}" was not found: it has no active revision`,{kind:"task-family-not-found",remedy:`Service ${t.name} runs the family ${r}; the families in cluster ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.r)(t.clusterArn)} are ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.c)(s)}. Correct \`task-family\`, or start a new family with a file in \`task-definition\`.`,docs:"docs/troubleshooting.md#another-family"})}async function B(e,t){return(await t.listServices(e).then(r=>t.describeServices(e,r.slice(0,M))).catch(()=>[])).map(({taskDefinitionArn:r})=>(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.o)(r))}var U=["ROLLING","BLUE_GREEN","LINEAR","CANARY"];function me(e){let{deploymentController:t,deploymentConfiguration:n,name:r}=e,i=s=>new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(`Service "${r}" cannot be deployed to: ${s}`,{kind:"service-unsupported",remedy:"ecs-rollout supports the deployment controller ECS with rolling, blue/green, linear and canary deployments, behind an Application, Network or Gateway Load Balancer, or behind none.",docs:"docs/troubleshooting.md#unsupported-service"});if(t!=="ECS")throw i(`its deployment controller is ${t}`);if(!U.includes(n.strategy))throw i(`its deployment strategy is ${n.strategy}`);let o=e.loadBalancers.find(s=>s.loadBalancerName!==void 0);if(o!==void 0)throw i(`it is behind the Classic Load Balancer ${o.loadBalancerName}`)}function pe({name:e,deploymentConfiguration:t},n){let{hooks:r=[],strategy:i}=t;if(n!=="paused"||r.some(({kind:s})=>s==="PAUSE"))return;let o=i==="ROLLING";throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(o?`\`wait-for: paused\` waits for a pause hook, and service "${e}" is updated rolling, without one`:`\`wait-for: paused\` waits for a pause hook, and service "${e}" has none`,{kind:"invalid-input",remedy:o?"Set `wait-for` to `healthy` or `completed`.":"Add a hook of the type PAUSE to the deployment configuration of the service, or set `wait-for` to `shifted` or `completed`.",docs:"docs/strategies.md#done-points"})}function he(e,t){if(!(t===void 0||e.schedulingStrategy!=="DAEMON"))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(`\`desired-count\` cannot be set: service "${e.name}" has the scheduling strategy DAEMON, and ECS runs one task on each container instance`,{kind:"invalid-input",remedy:"Leave out `desired-count`.",docs:"docs/troubleshooting.md#inputs"})}function ge(e,t){for(let{containerName:n,containerPort:r}of e.loadBalancers){let i=(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_4__.b)(t,n),o=(i?.portMappings??[]).map(s=>s.containerPort);if(!(i!==void 0&&o.includes(r))&&!i?.portMappings?.some(s=>"containerPortRange"in s))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(i===void 0?`The load balancer of service "${e.name}" would lose its container: the new definition has no container "${n}"`:`The load balancer of service "${e.name}" would lose its port: container "${n}" maps ${o.length===0?"no port":`only ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.c)(o.map(String))}`}, and traffic goes to ${r}`,{kind:"load-balancer-port-missing",remedy:`Add to container "${n}": \`"portMappings": [{"containerPort": ${r}, "protocol": "tcp"}]\`. To move the service to another container or port, change the service first.`,docs:"docs/troubleshooting.md#load-balancer-port"})}}function ye(e,t){let{strategy:n}=e.deploymentConfiguration;if(n!=="ROLLING"||!(0,_src_ecs_bounds_js__WEBPACK_IMPORTED_MODULE_5__.b)(e,t))return;let{minimumHealthyPercent:r,maximumPercent:i}=e.deploymentConfiguration;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(`The rollout could never move: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.b)(t,"task")} at minimum ${r} % / maximum ${i} %: ECS may neither stop a running task nor start another`,{kind:"deployment-deadlock",remedy:`Raise the maximum: \`${(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_6__.a)`aws ecs update-service --cluster ${e.clusterArn} --service ${e.name} --deployment-configuration minimumHealthyPercent=${r},maximumPercent=200`}\`.`,docs:"docs/diagnoses.md#deployment-deadlock"})}function we(e,t){return[q(e),_(e),H(e),K(e),Y(t)].filter(n=>n!==void 0)}function q({service:e}){let t=e.deployments.find(n=>n.status==="PRIMARY");if(t?.rolloutState==="IN_PROGRESS")return{severity:"warning",message:`Another deployment of this service is in progress (${t.id}, started ${t.createdAt.toISOString()}); this deployment supersedes it.`,remedy:"Use `concurrency` with `cancel-in-progress: false` so that deployments of one service wait for each other."}}function _({service:e,running:t}){let{unproved:n}=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_2__.e)(e);if(n!==void 0)return{severity:"warning",message:`Service ${e.name} is set to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.p)(n.taskDefinitionArn)}, whose deployment ${n.rolloutState==="FAILED"?"has failed":"is in progress"}. Its running tasks are those of ${t.family}:${t.revision}, and "running" means that revision.`}}function H({service:e,running:t}){if(!e.deployments.some(n=>n.rolloutState==="COMPLETED"))return{severity:"notice",message:"A rollback will not be possible: no deployment of this service has completed yet."};if(t.status!=="ACTIVE")return{severity:"warning",message:`A rollback will not be possible: the running revision ${t.family}:${t.revision} was deregistered (${t.status}).`}}function K({running:e,newestArn:t}){if(t!==void 0)return{severity:"notice",message:`The service runs ${e.family}:${e.revision}, which is not the newest revision of its family (${t.slice(t.lastIndexOf("/")+1)}).`}}function Y(e){if(e===0)return{severity:"warning",message:"The desired count is 0: the revision is set, but no task will run and nothing serves.",remedy:"Set `desired-count`, or scale the service."}}function ve({image:e},{revision:t,taskDefinition:n},{running:r},i){if(e.kind!=="running"||t===void 0||t.arn===r.arn)return[];let o=a=>(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_4__.b)(n,a)?.image!==(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_4__.b)(r.taskDefinition,a)?.image;if(!i.some(o))return[];let[s,d]=[t,r].map(({family:a,revision:g})=>`${a}:${g}`);return[{severity:"warning",message:`\`image: running\` puts the image of ${d} into ${s}: the next revision has the settings of ${s} and the image that runs now.`,remedy:`To deploy ${s} with its own image, set \`image: definition\`.`}]}function x(e,t){let n=F(e);if(n!==void 0)throw z(e,t,n)}function F(e){let t=j(e);if(t.length>0)return`sends traffic to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.c)(t.map(_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.s))}, which is neither of the two target groups of the service`;let[n,r]=v(e);if(n===void 0||r!==void 0)return`sends traffic to ${n===void 0?"neither":"both"} of the two target groups of the service (${N(e)}), and ECS needs exactly one`;if(V(e))return`knows only one of the two target groups of the service (${N(e)}), and no test rule knows the other`;let[i]=w(e),o=i===void 0?0:e.healthy.get(i)??0;if(!(i===void 0||e.healthy.get(n)!==0||o===0))return`sends all traffic to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.s)(n)}, which has no healthy target, while ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.s)(i)} has ${o}`}function C(e,{runningCount:t}){let[n]=v(e);if(!(n===void 0||t===0||e.healthy.get(n)!==0))return{severity:"warning",message:`No target of ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.s)(n)}, which gets all production traffic, is healthy: nothing serves now.`}}function w(e){let t=v(e);return m(e).filter(n=>!t.includes(n))}function Q(e){let{pair:t,production:n,healthy:r}=e,i=t.targetGroupArn,o=t.alternateTargetGroupArn,s=(r.get(o)??0)-(r.get(i)??0);return(s===0?(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_9__.b)(n,o)>(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_9__.b)(n,i):s>0)?o:i}function m({pair:e}){return[e.targetGroupArn,e.alternateTargetGroupArn]}function j(e){let t=m(e);return e.production.forwards.filter(({targetGroupArn:n,weight:r})=>r>0&&!t.includes(n)).map(({targetGroupArn:n})=>n)}function v(e){return m(e).filter(t=>(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_9__.b)(e.production,t)>0)}function V(e){let{pair:t,production:n,test:r}=e;if(t.testRuleArn!==void 0&&r===void 0)return!1;let i=[...n.forwards,...r?.forwards??[]].map(({targetGroupArn:o})=>o);return m(e).some(o=>!i.includes(o))}function N(e){return m(e).map(t=>`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.s)(t)} ${(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_9__.b)(e.production,t)}`).join(", ")}function z(e,{name:t},n){let{production:r}=e,i=Q(e),o=m(e).filter(s=>s!==i);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(`The production listener rule of service "${t}" ${n}: ${r.arn}`,{kind:"listener-rule-misconfigured",remedy:`${(0,_src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_3__.a)(r,i,o)}
Terraform and CDK put the rule back to what they know: let them ignore its action, see docs/strategies.md#listener-rules.`,docs:"docs/strategies.md#listener-rules"})}async function xe(e,t){return e.deploymentConfiguration.strategy!=="ROLLING"?J(e,t):e.loadBalancers.length>0?{notices:[]}:O(e,t)}async function J(e,t){let[n]=await t.listServiceDeployments(e.clusterArn,e.arn),r=n&&await t.describeServiceDeployment(n.arn),i=e.loadBalancers.flatMap(({pair:a})=>a??[]);if(i.length===0)return O(e,t);if(r!==void 0&&/^(?:PENDING|IN_PROGRESS|STOP_REQUESTED|ROLLBACK_(?:REQUESTED|IN_PROGRESS))$/.test(r.status))return{notices:[]};let d=(await Promise.all(i.map(a=>W(a,t)))).filter(a=>a!==void 0);for(let a of d)x(a,e);return{notices:d.flatMap(a=>C(a,e)??[]),...d.length===i.length&&{targetGroups:d.map(a=>w(a))}}}async function W(e,t){let n=await L(e.productionRuleArn,"production",t);if(n===void 0)return;let[r,i,o]=await Promise.all([e.testRuleArn===void 0?void 0:L(e.testRuleArn,"test",t),D(e.targetGroupArn,t),D(e.alternateTargetGroupArn,t)]),s=new Map([[e.targetGroupArn,i],[e.alternateTargetGroupArn,o]].flatMap(([d,a])=>a===void 0?[]:[[d,a.filter(({state:g})=>g==="healthy").length]]));return{pair:e,production:n,healthy:s,...r!==void 0&&{test:r}}}async function L(e,t,n){try{return await n.describeListenerRule(e)}catch(r){if(!(r instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_10__.a)||S(r))throw r;if(r.kind!=="missing")return;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(`The ${t} listener rule of this service does not exist: ${e}`,{kind:"listener-rule-misconfigured",remedy:"Create the rule again, or set `advancedConfiguration` of the service to the one that replaced it.",docs:"docs/strategies.md#listener-rules",cause:r})}}async function D(e,t){try{return await t.describeTargetHealth(e)}catch(n){if(!(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_10__.a)||S(n))throw n;return}}async function O(e,t){let n=e.deployments.find(({status:r})=>r==="PRIMARY");if(n===void 0)return{notices:[]};try{let i=(await t.describeServiceRevision((0,_src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_1__.a)(e.arn,n.id)))?.targetGroups??[];return{notices:[],...i.length>0&&{targetGroups:i}}}catch(r){if(!(r instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_10__.a)||S(r))throw r;return e.resourceManagement!=="ECS"?{notices:[]}:{notices:[X(e,r)]}}}function X({name:e},{action:t}){return{severity:"warning",message:`Service "${e}" is an Express service, and where its load balancer finds its tasks could not be read: the health of its targets is not verified.`,remedy:`Allow ${t}.`,docs:"docs/strategies.md#express"}}function S({kind:e}){return e==="expired"||e==="unsigned"}


/***/ }),

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9089);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function u(t,e){let{taskDefinitionArn:a}=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_1__.e)(t),n=await e.describeTaskDefinition(a),r=await e.describeTaskDefinition(n.family).catch(i=>{if(!(i instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.a))throw i}),c=r!==void 0&&r.arn!==n.arn;return{service:t,running:n,...c&&{newestArn:r.arn}}}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d({arn:e,otherActions:t},n,f){let o=JSON.stringify([{Type:"forward",ForwardConfig:{TargetGroups:[{TargetGroupArn:n,Weight:100},...f.map(g=>({TargetGroupArn:g,Weight:0}))]}}]),i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.s)(n);if(t.length>0)return`Set the forward action of the rule to weight 100 for ${i} and 0 for the other group; keep its action ${t.join(", ")}.`;let l=(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-listener --listener-arn ${e} --default-actions ${o}`:(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-rule --rule-arn ${e} --actions ${o}`;return`Send all traffic to ${i}:
\`\`\`sh
${l}
\`\`\``}


/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ y)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function y(e){let{placeholders:o,containerImages:a,environmentVariables:c,secrets:d,ecsTags:i}=e,{desiredCount:n,forceNewDeployment:t,propagateTags:s}=e,{waitFor:l,waitForMinutes:p,stopEarly:f,onFailure:u,onCancel:m,verifyUrl:r}=e;return{image:e.image,edits:{placeholders:o,containerImages:a,environmentVariables:c,secrets:d,...i!==void 0&&{ecsTags:i}},serviceEdits:{...n!==void 0&&{desiredCount:n},...t===!0&&{forceNewDeployment:t},...s!==void 0&&{propagateTags:s}},policy:{waitFor:l,waitForMinutes:p,stopEarly:f,onFailure:u,onCancel:m,...r!==void 0&&{verifyUrl:r},...e.decision!==void 0&&{decision:e.decision}}}}


/***/ }),

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildImage: () => (/* binding */ J)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4240);
/* harmony import */ var _src_stories_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5026);
/* harmony import */ var _src_plan_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3340);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(542);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6683);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7886);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4824);
/* harmony import */ var _src_plan_family_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8345);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6514);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9089);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6287);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5854);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3025);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9251);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(240);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4334);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3610);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7737);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(1183);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1953);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6160);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4707);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6478);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8349);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1075);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1999);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4718);
/* harmony import */ var _src_task_definition_log_stream_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9898);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7135);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3359);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5640);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5793);
/* harmony import */ var _src_ecs_bounds_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(9914);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function J(e,t){let{draft:o,log:r,runner:m,cancelled:a}=t,s=await (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_8__.h)(e,m.workspace),n=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_12__.a)(e,t),f=await D(e,s,t);r.info(`Building for ${f.platforms.join(", ")}, pushing to ${f.repository}`);let A=n===void 0?(0,_src_image_publish_js__WEBPACK_IMPORTED_MODULE_1__.b)(t):(0,_src_image_publish_js__WEBPACK_IMPORTED_MODULE_1__.a)(n,t),i=await (0,_src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_27__.b)(a,()=>(0,_src_image_publish_js__WEBPACK_IMPORTED_MODULE_1__.c)(e,f,A));o.put("built",{image:i}),o.note(i.notices);let R=i.digest===void 0?"":` (${i.digest})`,S=i.origin==="reused"?"Reused: built from the same commit before":"Built and pushed";return o.end({verdict:"built",message:`${S}: ${i.reference}${R}.`})}async function D(e,t,o){let{repository:r,service:m,taskFamily:a}=e,s=e.build.platforms??[(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_22__.a)(t?.taskDefinition??{})];if(r!==void 0&&(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_12__.g)(r))return (0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_45__.i)((0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_15__.e)(r))&&(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_12__.b)(e,o),{repository:r,platforms:s,reference:r};let n=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_12__.b)(e,o);return m!==void 0||a!==void 0||t!==void 0?(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_5__.f)(await (0,_src_plan_ownership_js__WEBPACK_IMPORTED_MODULE_3__.a)(e,t,(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_15__.c)(n))):{platforms:s,reference:"",repository:await O(r,n)}}async function O(e,t){let o=e===void 0?void 0:(await t.ecr(t.region).getAuthorizationToken())?.host;if(o!==void 0)return`${o}/${e}`;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_51__.a("The repository to push to is not known: `mode: build` names neither it nor a service",{kind:"repository-unknown",remedy:"Set `repository`, or `service`: then it is the repository of the image that the service runs.",docs:"docs/image.md"})}


/***/ }),

/***/ 5026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2617);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function p(t,f){if(t.image.kind!=="build")return;let{context:r,dockerfile:i,target:o}=t.build,n=i??(r==="."?"Dockerfile":`${r}/Dockerfile`);try{let e=await (0,_src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__.c)(f,n,{input:"dockerfile",isAlike:s=>/dockerfile/i.test(s)});return{path:n,text:new TextDecoder().decode(e),...o!==void 0&&{target:o}}}catch(e){if(i===void 0&&e instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)return;throw e}}


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


/***/ })

};
