export const id = 4453;
export const ids = [4453];
export const modules = {

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

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ w),
/* harmony export */   b: () => (/* binding */ L),
/* harmony export */   c: () => (/* binding */ Z)
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
function p(t){let n=t.length>4096?void 0:R(t);return n===void 0?()=>!1:e=>{let i=h(n,new Set([0]));for(let r of e){if(r==="/"&&i.has(n.length))return!0;if(i=h(n,v(n,i,r)),i.size===0)return!1}return i.has(n.length)}}function v(t,n,e){let i=new Set;for(let r of n){let o=Math.floor(r),s=t[o];s!==void 0&&(s.kind==="one"&&s.takes(e)&&i.add(o+1),(s.kind==="any"||s.kind==="star"&&e!=="/")&&i.add(o),s.kind==="folders"&&(i.add(o+.5),e==="/"&&i.add(o+1)))}return i}function h(t,n){for(let e of n){let i=t[e]?.kind;(i==="star"||i==="any"||i==="folders")&&n.add(e+1)}return n}function R(t){let n=t.match(/\*\*\/?|\[[^\]]*\]|\\?[\s\S]/gu)??[];try{return n.includes("[")?void 0:n.map(e=>{if(e==="**/")return{kind:"folders"};if(e==="**")return{kind:"any"};if(e==="*")return{kind:"star"};if(e==="?")return{kind:"one",takes:r=>r!=="/"};if(e.length>1&&e.startsWith("[")){let r=new RegExp(`^${e}$`,"u");return{kind:"one",takes:o=>r.test(o)}}let i=e.length>1&&e.startsWith("\\")?e.slice(1):e;return{kind:"one",takes:r=>r===i}})}catch{return}}function y(t){let n=t.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!==""&&!e.startsWith("#")).map(e=>{let i=e.startsWith("!"),r=(i?e.slice(1).trim():e).replace(/^(?:\.?\/)+/,"").replace(/(?<!\/)\/+$/,"");return{isException:i,matches:p(r)}});return e=>{let i=n.findLast(({matches:r})=>r(e));return i!==void 0&&!i.isException}}async function w(t,n){let e=y(t.ignoreText),i=new Set([t.dockerfile,`${t.dockerfile}.dockerignore`]),r=await n.changes(t.context),o=F(t.context,t.dockerfile)?[]:await n.changes((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(t.dockerfile));if(!(r===void 0||o===void 0))return[...r,...o.filter(s=>i.has(s))].filter(s=>{let a=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.relative)(t.context,s).split(node_path__WEBPACK_IMPORTED_MODULE_7__.sep).join("/");return i.has(s)||a===".dockerignore"||!e(a)})}function F(t,n){return n.startsWith(t+node_path__WEBPACK_IMPORTED_MODULE_7__.sep)}async function L(t,n,e,i){let{trust:r,workspace:o}=n;if(r.kind==="writers")return;let s=n.hasAwsKeys||i.includes("build")&&O(t.build);if(r.isFork&&t.mode==="validate"&&!s)return;let{taskDefinition:a}=t;if(i.includes("definition")&&a.kind==="file"){let d=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_6__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(o,a.path)).catch(()=>{});d!==void 0&&await b(d,[d],a.path,n,e)}if(i.includes("build")){let d=await (0,_src_image_build_files_js__WEBPACK_IMPORTED_MODULE_1__.a)(o,t.build);await b(d.dockerfile,[d.dockerfile],d.dockerfileName,n,e),await C(d,n,e)}}function O({buildSecrets:t}){return[...t.values()].some(({isEmpty:n})=>!n)}async function b(t,n,e,i,r){let o=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(t);await x(o,e,i,r);let s=await r.changes(o);if(s===void 0||n.some(a=>W(a,s)))throw c(i,`${e} is not the file of the commit`)}async function C(t,n,e){await x(t.context,t.contextName,n,e);let i=await w(t,e);if(i===void 0)throw c(n,"Git cannot say which files of the context were committed");let[r]=i;if(r===void 0)return;let o=i.length>1?` and ${i.length-1} more`:"";throw c(n,`${r}${o} would get into the image and is not a file of the commit`)}async function x(t,n,e,i){let r=e.trust.kind==="anybody"?e.trust.commits:[],o=await i.head(t);if(o===void 0)throw c(e,`${n} does not belong to a checkout`);for(let s of r)if(o===s||await i.isAncestor(t,o,s))return;throw c(e,`${n} belongs to the commit ${o.slice(0,7)}, which is not known to be its own`)}function W(t,n){return n.some(e=>t===e||t.startsWith(`${e}/`))}function c({eventName:t,trust:n},e){let i=n.kind==="anybody"&&n.isFork,r=i?"The pull request comes from a fork":`The event \`${t}\` runs with the rights of the repository, and anyone can trigger it`;return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`Foreign code is not used in a job that has credentials. ${r}: ${e}`,{kind:"foreign-code-refused",remedy:i?"Deploy after the merge, on `push`. The check (`mode: validate`) needs no credentials and no `build-secrets`.":"Check pull requests on the event `pull_request`, which has no secrets; deploy on `push` or `workflow_dispatch`. In this event, use the unchanged checkout of the default branch, or an existing image.",docs:"docs/threat-model.md#foreign-code"})}function Z(t,n){let{base:e,document:i,containers:r,edits:o}=t,s=i===void 0?e.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_3__.b)(i,E(t,n),t.image.kind==="definition"?[]:r);return (0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__.b)(s,{family:t.family,tags:e.tags,...o.ecsTags!==void 0&&{setTags:o.ecsTags},images:B(t,n),environmentVariables:o.environmentVariables,secrets:o.secrets,deployedContainers:r})}function B(t,n){let e=[...t.edits.containerImages].map(([r,o])=>[r,o==="running"?P(t,r):o]),i=t.containers.map(r=>[r,D(t,r,n)]);return new Map([...e,...i].filter(([,r])=>r!==""))}function D(t,n,e){return t.image.kind==="definition"?"":t.image.kind==="running"?P(t,n):e}function P(t,n){return(t.current.running.taskDefinition.containerDefinitions??[]).find(({name:i})=>i===n)?.image??""}function E(t,n){let e=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.t)(t.current.service.arn);return new Map([["AWS_ACCOUNT_ID",e?.accountId??""],["AWS_REGION",e?.region??""],["ECR_REGISTRY",(t.repository??n).split("/")[0]??""],["IMAGE",n],...t.edits.placeholders])}


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

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryImageFindings: () => (/* binding */ $)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(240);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4334);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3610);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7737);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1183);
/* harmony import */ var _src_image_build_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1953);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6160);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4707);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7995);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1432);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2506);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1075);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1999);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4718);
/* harmony import */ var _src_task_definition_log_stream_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9898);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7135);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3359);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5640);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5793);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1876);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(873);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function $(t,r){let{inputs:e,containers:o}=t;if(!e.tryImage)return[];if(e.image.kind!=="build")return[a("notice","The image was not tried: nothing is built.","")];if(o.length===0)return[a("notice","The image was not tried: it is not clear which container gets it.","Set `container-name`.")];let n=await (0,_src_image_tools_js__WEBPACK_IMPORTED_MODULE_2__.a)({logins:[],temporaryDirectory:r.runner.temp,cancelled:r.cancelled});r.keep("docker-config",n.configDirectory);try{return await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_7__.b)(e,r.runner,n.git,["definition","build"]),(await b(t,n,r)).flatMap(F)}catch(i){if(!(i instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_33__.a))throw i;return[{...a("error",i.message,i.remedy),...i.place}]}finally{await n.close()}}async function b({inputs:t,taskDefinition:r,containers:e,service:o,targetGroups:n=[]},{docker:i},{log:s,clock:w,cancelled:T,keep:c,runner:f}){let I=t.build.platforms?.[0]??(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__.a)(r),k=(o?.taskDefinitionArn??"").replace(/[^/]*$/,r.family??"");return (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.e)({workspace:f.workspace,inputs:t.build,platform:I},{docker:i,log:s,clock:w,onImage:m=>c("trial-image",m)},m=>(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__.d)(m,{taskDefinition:r,containers:e,targetGroups:n,familyArn:k,programs:(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(t,e),...o&&{service:o}},{docker:i,log:s,cancelled:T,temporaryDirectory:f.temp,onContainer:S=>c("trial",S)}))}function F({verdict:t,message:r,remedy:e}){return t==="passed"?[]:t==="undecided"?[a("warning",`The image was not tried to the end: ${r}`,e)]:[a("error",`The image did not pass its trial: ${r}`,e)]}function a(t,r,e){return{check:"try-image",severity:t,message:r,remedy:e}}


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
