export const id = 3366;
export const ids = [3366];
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

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function s(e){let[r="",n="",t]=e.toLowerCase().split("/"),a={x86_64:"amd64",aarch64:"arm64"}[n]??n;return t===void 0||a==="arm64"&&t==="v8"?`${r}/${a}`:`${r}/${a}/${t}`}


/***/ }),

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j),
/* harmony export */   b: () => (/* binding */ Y),
/* harmony export */   c: () => (/* binding */ k),
/* harmony export */   d: () => (/* binding */ X),
/* harmony export */   e: () => (/* binding */ K),
/* harmony export */   f: () => (/* binding */ B),
/* harmony export */   g: () => (/* binding */ D),
/* harmony export */   h: () => (/* binding */ R),
/* harmony export */   i: () => (/* binding */ ie),
/* harmony export */   j: () => (/* binding */ O),
/* harmony export */   k: () => (/* binding */ oe),
/* harmony export */   l: () => (/* binding */ de),
/* harmony export */   m: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9527);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function k({loadBalancers:e}){let n=e.flatMap(({targetGroupArn:t,pair:r})=>[...t===void 0?[]:[t],...r===void 0?[]:[r.alternateTargetGroupArn]]);return[...new Set(n)]}function K(e,n){let t=n?.lifecycleStage,r=t===void 0?"":` at ${t}`,i=e.expiresAt===void 0?"":` until ${H(e.expiresAt)} UTC`,o=e.expiresAt===void 0?"":`, then ECS ${D(e)}`;return`a pause hook${r} waits${i}${o}`}function B(e,n){return["CONTINUE","ROLLBACK"].map(t=>(0,_src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_2__.a)`aws ecs continue-service-deployment --service-deployment-arn ${n.arn} --hook-id ${e.id} --action ${t}`)}function D({timeoutAction:e}){return e==="CONTINUE"?"continues":"rolls back"}function H(e){return`${e.toISOString().slice(0,10)} ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_4__.f)(e)}`}function j(e){let n=new WeakMap;return t=>{let r=n.get(t);if(r!==void 0)return r.made;let i=e(t);return n.set(t,{made:i}),i}}function Y({deploymentId:e,startedAt:n},t){let r=({startedBy:i,lastStatus:o,healthStatus:a,startedAt:s})=>i!==e&&o==="RUNNING"&&a!=="UNHEALTHY"&&s!==void 0&&s<n;return t.filter(r).toSorted((i,o)=>C(o)-C(i))[0]}function C({startedAt:e}){return e?.getTime()??0}function X({traffic:e,service:n,targetGroups:t=[]}){let r=n?.loadBalancers.some(({pair:o})=>o!==void 0)??!1;if(n===void 0||!r)return e?.rules.find(_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.c);let i=[...k(n),...t.flat()];return e?.rules.find(o=>(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.d)(o,i))}function R({service:e,targetGroups:n,unread:t=[]}){return e===void 0||n===void 0||n.length>0||t.some(({id:r})=>r==="service-revision")?!1:e.deployments.every(({usesServiceConnect:r,usesVpcLattice:i})=>r!==!0&&i!==!0)}function N(e){return (0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.v)(e?.stages.map(({name:n})=>n)??[])}function ie(e,n){let t=N(e);return t!==void 0&&((0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.t)(t,n)??-1)>=0}function O(e,n=[]){let t=n.flat(),r=e?.rules.map(s=>(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.e)(s,t))??[],i=r.filter(s=>s!==void 0);if(i.length===0||i.length<r.length)return;let o=Math.min(...i);return n.some(s=>s.length>1)&&o>0?void 0:o}function oe(e,n){let{serviceDeployment:t,at:r}=n,i=t?.lifecycleStage,o=t?.status==="IN_PROGRESS"||t?.status==="SUCCESSFUL",a=o&&!R(n)?t.target?.productionWeight:void 0;if(e===void 0&&i===void 0&&a===void 0)return;let{stages:s,shares:d,waiting:E}=e??{stages:[],shares:[],waiting:[]},P=o&&i!==void 0&&s.every(({name:A})=>A!==i),x=a!==void 0&&d.at(-1)?.percent!==a,c={stages:P?[...s,{name:i,at:r}]:s,shares:x?[...d,{percent:a,at:r}]:d,waiting:o?(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.w)(t.hooks):E},p=_(c,n)?e?.misroutedSince??r:void 0;return p===void 0?c:{...c,misroutedSince:p}}function _(e,{traffic:n,targetGroups:t,serviceDeployment:r}){let i=e.stages.find(({name:d})=>((0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.t)(d,"POST_PRODUCTION_TRAFFIC_SHIFT")??-1)>=0),o=r?.status;if(i===void 0||!(o==="IN_PROGRESS"||o==="SUCCESSFUL")||n===void 0||n.readAt<i.at)return!1;let s=O(n,t);return(t?.length??0)>0&&s!==void 0&&s<100}var v=1e4,I=6e4,M=2e4;function de(e,n,t){let r=n.at.getTime(),i=U(n,t);if(i!==void 0&&i.getTime()-r>v)return{since:e.startedAt,quietUntil:i};let o=b(t)??e.startedAt,a=t.serviceDeployment?.lifecycleStage==="SCALE_UP",s=G(e,t,i);return s!==void 0&&r-s.getTime()<(a?M:I)?{since:o,next:"soon"}:a?{since:o,next:"later"}:{since:o}}function U(e,{course:n,serviceDeployment:t}){let r=e.service?.deploymentConfiguration;if(r===void 0||t?.status!=="IN_PROGRESS")return;let i=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.w)(t.hooks).flatMap(({expiresAt:d})=>d??[]);if(i.length>0)return new Date(Math.min(...i.map(d=>d.getTime())));let o=n?.stages.find(({name:d})=>d===t.lifecycleStage);if(o?.name==="BAKE_TIME")return w(o.at,r.bakeTimeMinutes);let a=n?.shares.at(-1);if(o?.name!=="PRODUCTION_TRAFFIC_SHIFT"||a?.percent===100)return;let s=r.linear?.stepBakeMinutes??r.canary?.bakeMinutes;return w(a?.at??o.at,s)}function G({waitFor:e},{course:n,serviceDeployment:t,marks:r},i){let{lifecycleStage:o,hooks:a=[]}=t??{},s=n?.stages.find(({name:d})=>d===o);if(!(s===void 0||a.some(({status:d})=>d==="IN_PROGRESS")))switch(s.name){case"RECONCILE_SERVICE":case"PRE_SCALE_UP":return;case"SCALE_UP":return L(e)?f(r.allRunningAt,r.allHealthyAt):void 0;case"CLEAN_UP":return r.oldTasksGoneAt&&f(s.at,r.oldTasksGoneAt);default:return f(s.at,n?.shares.at(-1)?.at,i)}}function L(e){return e==="healthy"||e==="paused"}function b({course:e}){return f(e?.stages.at(-1)?.at,e?.shares.at(-1)?.at)}function f(...e){return e.reduce((n,t)=>n===void 0||t!==void 0&&t>n?t:n,void 0)}function w(e,n=0){return new Date(e.getTime()+n*6e4)}


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

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ we),
/* harmony export */   b: () => (/* binding */ pe),
/* harmony export */   c: () => (/* binding */ M),
/* harmony export */   d: () => (/* binding */ Te)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6160);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2506);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5818);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function U(e){return/[./\\]/.test(e)}function A(e){let t=e.split(/\r\n|\n|\r/).flatMap(i=>/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*(?:[=:]|$)/.exec(i)?.[1]??[]);return[...new Set(t)]}async function we(e,t){let i=await M(e,t,{input:"task-definition",isAlike:o=>/\.(json|ya?ml)$/i.test(o)&&/task|def|ecs|td/i.test(o)}),{readDocument:n}=await Promise.all(/* import() */[__webpack_require__.e(3710), __webpack_require__.e(9064)]).then(__webpack_require__.bind(__webpack_require__, 9064)),r=n(i,b(t));return _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_4__.a.learn((0,_src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_2__.a)(r.taskDefinition)),r}async function pe(e,t){let i=await Promise.all(t.map(async n=>{if(!U(n))return[n];let r=await M(e,n,{input:"required-environment",isAlike:o=>/env/i.test(o)});return A(new TextDecoder().decode(r))}));return[...new Set(i.flat())]}async function M(e,t,i){let n=await $(e),r=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(n,t);if(!N(n,r))throw j(t,i,"it leads out of the workspace");let o=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(r).catch(()=>{});if(o===void 0)throw await I(n,t,i);if(!N(n,o))throw j(t,i,"it is a symbolic link that leads out of the workspace");let s=await (0,_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.b)(o);if(s.kind==="too-long")throw Q(t,i);if(s.kind==="no-file")throw await I(n,t,i,`it is ${s.what}`);return s.bytes}async function $(e){let t=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(e).catch(()=>{});if(t!==void 0&&(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(t)).isDirectory())return t;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The workspace of the job (GITHUB_WORKSPACE) is not a directory: ${x(e)}`,{kind:"file-not-found",remedy:"Add a step with `actions/checkout` before this one; in a container of your own, mount the workspace.",docs:"docs/troubleshooting.md#inputs"})}function N(e,t){return t===e||t.startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_8__.sep)}function Q(e,{input:t}){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`${x(e)} is not read: it has more than ${_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.a/1024/1024} MiB`,{kind:"file-refused",remedy:`Set \`${t}\` to the right file.`,docs:"docs/threat-model.md#files"})}function j(e,{input:t},i){let n=t==="task-definition"?" Name the original file instead of one that an earlier step rendered: this action sets the image.":"";return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`${x(e)} is not read: ${i}`,{kind:"file-refused",remedy:`Set \`${t}\` to a file of the repository, relative to its root.${n}`,docs:"docs/threat-model.md#files"})}async function I(e,t,i,n){let r=await Y(e,t,i),o=i.input==="task-definition"&&n===void 0?(0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.c)(t):void 0,s=n??o?.why??await X(e),d=r.length===0?[]:[`Similar files: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(r)}.`],g=o?.remedy??"Write the path relative to the root of the repository.";return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`There is no file ${x(t)} in the workspace: ${s}`,{kind:i.input==="task-definition"?"task-definition-not-found":"file-not-found",remedy:[g,...d].join(" "),docs:`docs/troubleshooting.md#${i.input==="task-definition"?"task-definition-not-found":"inputs"}`})}async function X(e){return(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(e)).every(i=>i===".git")?"it is empty, so a checkout step is missing before this one":"nothing exists at this path"}var k={depth:4,names:5e3,shown:5,skipped:new Set(["node_modules",".git","vendor","dist"])};async function Y(e,t,{isAlike:i}){let n=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(t).toLowerCase(),r=[],o=k.names,s=async(c,E)=>{let O=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(c,{withFileTypes:!0}).catch(()=>[]);for(let f of O.slice(0,o)){o-=1;let F=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(c,f.name);f.isDirectory()&&E<k.depth&&!k.skipped.has(f.name)?await s(F,E+1):f.isFile()&&(i(f.name)||(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.m)(n,f.name))&&r.push(b((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(e,F)))}};await s(e,0);let d=c=>node_path__WEBPACK_IMPORTED_MODULE_8__.posix.basename(c).toLowerCase()===n,g=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.n)(b(t),r);return[...g.filter(d),...g.filter(c=>!d(c))].slice(0,k.shown)}function b(e){return e.split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/").replace(/^\.\//,"")}function x(e){return`"${e.length>100?`${e.slice(0,100)}\u2026`:e}"`}async function Te(e,t){let i=await $(e),n=await P(i,t.context,"context");if(!n||!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(n)).isDirectory())throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: there is no directory ${t.context} in the workspace.`,{kind:"file-not-found",remedy:"Set `context` to a directory of the repository, and make sure that a checkout step runs before this one.",docs:"docs/image.md#inputs"});let r=t.dockerfile??(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(i,n),"Dockerfile"),o=await P(i,r,"dockerfile"),s=o&&await _(o,r);if(!o||s===void 0)throw await re(i,n,r);let d=await C(i,(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(n,".dockerignore"))??"";return{context:n,dockerfile:o,contextName:u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(i,n))||".",dockerfileName:u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(i,(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(i,r))),dockerfileText:s,ignoreText:await C(i,`${o}.dockerignore`)??d,contextIgnoreText:d}}async function P(e,t,i){let n=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(e,t)).catch(()=>{});if((n??(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(e,t))===e||(n??(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(e,t)).startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_8__.sep))return n;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: \`${i}\` leads out of the workspace (${t}).`,{kind:"file-refused",remedy:`Set \`${i}\` to a path inside the repository, and not to a symbolic link that leads out of it.`,docs:"docs/image.md#inputs"})}async function re(e,t,i){let n=await oe(e,[(0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(e,i)),t,e],i);return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: there is no file ${u(i)} in the workspace.`,{kind:"file-not-found",remedy:n.length>0?`Set \`dockerfile\` to ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(n,"or")}.`:"Add a Dockerfile, or name it with `dockerfile`, relative to the workspace; a checkout step must run before this one.",docs:"docs/image.md#inputs"})}async function oe(e,t,i){let n=new Set;for(let r of t){let o=r===e||r.startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_8__.sep);for(let s of o?await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(r).catch(()=>[]):[])/(docker|container)file/i.test(s)&&!s.endsWith(".dockerignore")&&n.add(u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(e,(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(r,s))))}return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.n)(i,[...n]).slice(0,5)}async function C(e,t){let i=u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(e,t)),n=await P(e,t,"context");if(n===void 0)return;let r=await _(n,i);if(r===void 0)throw q(i,"it is not a file");return r}async function _(e,t){let i=await (0,_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.b)(e);if(i.kind==="too-long")throw q(t,`it has more than ${_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.a/1024/1024} MiB`);return i.kind==="read"?new TextDecoder().decode(i.bytes):void 0}function q(e,t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_5__.a(`The image cannot be built: ${e} is not read, since ${t}.`,{kind:"file-refused",remedy:"Replace it by a file of the repository, or remove it.",docs:"docs/image.md#inputs"})}function u(e){return e.split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/")}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ Ro)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5809);
/* harmony import */ var _src_runner_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1256);
/* harmony import */ var _src_runner_command_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4672);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1714);
/* harmony import */ var _src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8495);
/* harmony import */ var _src_image_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6390);
/* harmony import */ var _src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7514);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5190);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4673);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4334);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5640);
/* harmony import */ var _src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8722);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1999);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6287);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7850);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6160);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4824);
/* harmony import */ var _src_ecs_deployment_strategy_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3492);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8868);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4087);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1432);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1876);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(626);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7135);
/* harmony import */ var _src_aws_raw_json_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(372);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(8349);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4678);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2312);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(4893);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(6138);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(1858);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(6439);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(9889);
/* harmony import */ var _src_report_headline_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(8170);
/* harmony import */ var _src_report_several_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(4900);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(4487);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(9864);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(6860);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(3982);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var E=3.5*6e4;async function j({clock:e,log:t,runner:n,kept:o}){for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_7__.b)(o("trial")))await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_10__.o)(n.temp,r),await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_10__.q)((0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_11__.g)(),r);for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_7__.b)(o("trial-image")))await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_10__.f)((0,_src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_11__.g)(),r);for(let r of (0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_7__.b)(o("docker-config")))await (0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_26__.e)(r);let s=(0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_7__.b)(o("rollback"));if(s.length>0)return(await Promise.all(s.map(c=>I(c,{clock:e,log:t,runner:n,kept:o})))).join(`
`);let a=(0,_src_runner_kept_slots_js__WEBPACK_IMPORTED_MODULE_7__.b)(o("begun"));if(a.length>0&&o("reported")===""){let r=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_58__.c)(a.map(p));return`## Outcome unknown: the step ended before it could report

${a.length===1?"Deployment":"Deployments"} ${r} ${a.length===1?"was":"were"} started. Look at the service in the AWS console, or run the job again.
`}}async function I(e,{clock:t,log:n,runner:o}){let{serviceName:s,...a}=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_4__.B)(e),r=await _({serviceName:s,...a},t,n,o);return n.info(r.message),`## Rollback of service ${p(s)} after the job was cancelled: ${W[r.outcome]}

${p(r.message)}
`}function p(e){return (0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_54__.h)(_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_36__.a.mask(e))}var W={done:"the earlier version serves again","going-on":"still in progress",failed:"failed",impossible:"not possible"};async function _(e,t,n,o){let s=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_4__.s)(e.strategy),{target:a,request:r,region:c,clusterArn:D,serviceArn:O,serviceName:V}=e,M=(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_17__.a)((0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_17__.e)({region:c,clock:t,clockRate:o.clockRate})),q=(0,_src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_5__.l)(M,{clusterArn:D,arn:O,name:V});return (0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_4__.v)(s,a,r,{reads:q,clock:t,random:Math.random,onSnapshot:(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_4__.z)({strategy:s,target:a},n)},E)}async function Ro(){let e=(0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_2__.d)(process.env),t=(0,_src_runner_clock_js__WEBPACK_IMPORTED_MODULE_12__.a)(e.clockRate),n=(0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_2__.c)(t);_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_36__.a.learn((0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_2__.b)(process.env));try{let o=await j({clock:t,log:n,runner:e,kept:_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_45__.l});o!==void 0&&e.summaryPath!==void 0&&await (0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.i)(e.summaryPath,o)}catch(o){(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_45__.f)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_54__.g)(`Post-step clean-up failed: ${_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_36__.a.mask((0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_55__.b)(o))}`))}}


/***/ })

};
