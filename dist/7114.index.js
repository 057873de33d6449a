export const id = 7114;
export const ids = [7114];
export const modules = {

/***/ 8345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ A),
/* harmony export */   b: () => (/* binding */ F),
/* harmony export */   c: () => (/* binding */ _),
/* harmony export */   d: () => (/* binding */ R),
/* harmony export */   e: () => (/* binding */ j),
/* harmony export */   f: () => (/* binding */ H),
/* harmony export */   g: () => (/* binding */ P),
/* harmony export */   h: () => (/* binding */ X)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7135);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5793);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function A(e,i,n,o=!1){if(e!==void 0)return (0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_3__.c)(i,e),e;let t=(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_3__.a)(i);if(t.length===1)return t;let r=new Set(n.loadBalancers.map(d=>d.containerName)),[a,...f]=t.filter(d=>r.has(d));if(a!==void 0&&f.length===0)return[a];if(o&&t.length>0)return t.slice(0,1);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a(t.length===0?"The task definition names no container":`Which container gets the image is ambiguous: the task definition has ${t.length}, and ${a===void 0?"no load balancer sends traffic to one of them":"the load balancer sends traffic to several"}`,{kind:t.length===0?"definition-invalid":"container-ambiguous",remedy:t.length===0?"Write at least one object with a `name` into `containerDefinitions`.":`Set \`container-name\` to one of ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.c)(t)}.`,docs:"docs/troubleshooting.md#unknown-container"})}function F({placeholders:e},i){let n=i&&(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.t)(i.arn),o=n===void 0?{}:{AWS_ACCOUNT_ID:n.accountId,AWS_REGION:n.region};return new Map([...Object.entries(o),...e])}function _({taskFamily:e,service:i,placeholders:n},o){if(e!==void 0||i!==void 0||o===void 0)return e;let t=R(o,n);if(t!==void 0)return t;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a(`The service is not known: \`service\` and \`task-family\` are auto, and ${o.file} does not say which family it is of`,{kind:"service-ambiguous",remedy:"Set `service`, or write `family` into the file.",docs:"docs/troubleshooting.md#service-not-found"})}function R({taskDefinition:e},i){let n=S(e.family,i);if(!(typeof n!="string"||n===""))return (0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.d)({family:n},new Map,[]).length>0?void 0:n}function S(e,i){return e===void 0?void 0:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.c)({family:e},i,[]).family}function j(e,i,n){let o=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.o)(n.service.taskDefinitionArn),t=i.isFile?S(i.taskDefinition.family,F(e,n.service)):void 0,r=e.taskFamily??t??o,a=e.taskFamily!==void 0&&e.service!==void 0,f=x({family:r,inFile:t,inService:o,base:i,service:n.service.name});if(f===void 0)return{family:r,notices:[]};if(!a)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a(f,{kind:"task-family-mismatch",remedy:"Check that this is the definition of this service. If the family is to change, name both `task-family` and `service`.",docs:"docs/troubleshooting.md#another-family"});return{family:r,notices:[{severity:"notice",message:`The task family changes: ${f}`}]}}function x(e){let{family:i,inFile:n,inService:o,base:t,service:r}=e;if(n!==void 0&&n!==i)return`${t.origin} is of the family "${n}", and \`task-family\` is "${i}"`;if(i!==o)return`service ${r} runs the family "${o}", and the family to register is "${i}"`}async function H(e,i,n,o){if(i!==void 0)return{taskDefinition:i.taskDefinition,tags:i.tags,origin:`the file ${i.file}`,isFile:!0};if(e.kind==="running")return c(n.running,"the running revision");if(e.kind==="latest"){let t=n.newestArn===void 0?n.running:await P(n.newestArn,o);return c(t,"the newest revision")}return c(await P((0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_2__.b)(e),o),"the revision")}async function P(e,i){return i.describeTaskDefinition(e).catch(n=>{throw!(n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_8__.a)||!["missing","refused"].includes(n.kind)?n:new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_7__.a(`Task definition "${e}" was not found: ${n.message}`,{kind:"task-definition-not-found",remedy:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.q)(e)===void 0?"Name a revision as `family:revision`, or write `running` for what the service runs now.":`List the revisions: \`${(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__.a)`aws ecs list-task-definitions --family-prefix ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.p)(e).replace(/:\d+$/,"")}`}\`.`,docs:"docs/troubleshooting.md#task-definition-not-found",cause:n})})}function c(e,i){return{taskDefinition:e.taskDefinition,tags:e.tags,origin:`${i} ${e.family}:${e.revision}`,isFile:!1,revision:e}}async function X({taskDefinition:e},i){return e.kind==="file"?(0,_src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_1__.a)(i,e.path):void 0}


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

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Y),
/* harmony export */   b: () => (/* binding */ ee),
/* harmony export */   c: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6160);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2506);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3079);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5818);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function F(e){return/[./\\]/.test(e)}function P(e){let t=e.split(/\r\n|\n|\r/).flatMap(i=>/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*(?:[=:]|$)/.exec(i)?.[1]??[]);return[...new Set(t)]}async function Y(e,t){let i=await U(e,t,{input:"task-definition",isAlike:s=>/\.(json|ya?ml)$/i.test(s)&&/task|def|ecs|td/i.test(s)}),{readDocument:n}=await __webpack_require__.e(/* import() */ 9064).then(__webpack_require__.bind(__webpack_require__, 9064)),r=n(i,u(t));return _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_4__.a.learn((0,_src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_2__.a)(r.taskDefinition)),r}async function ee(e,t){let i=await Promise.all(t.map(async n=>{if(!F(n))return[n];let r=await U(e,n,{input:"required-environment",isAlike:s=>/env/i.test(s)});return P(new TextDecoder().decode(r))}));return[...new Set(i.flat())]}async function U(e,t,i){let n=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(e),r=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(n,t);if(!K(n,r))throw S(t,i,"it leads out of the workspace");let s=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.realpath)(r).catch(()=>{});if(s===void 0)throw await A(n,t,i);if(!K(n,s))throw S(t,i,"it is a symbolic link that leads out of the workspace");let o=await (0,_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.b)(s);if(o.kind==="too-long")throw B(t,i);if(o.kind==="no-file")throw await A(n,t,i,`it is ${o.what}`);return o.bytes}function K(e,t){return t===e||t.startsWith(e+node_path__WEBPACK_IMPORTED_MODULE_8__.sep)}function B(e,{input:t}){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`${g(e)} is not read: it has more than ${_src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.a/1024/1024} MiB`,{kind:"file-refused",remedy:`Set \`${t}\` to the right file.`,docs:"docs/threat-model.md#files"})}function S(e,{input:t},i){let n=t==="task-definition"?" Name the original file instead of one that an earlier step rendered: this action sets the image.":"";return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`${g(e)} is not read: ${i}`,{kind:"file-refused",remedy:`Set \`${t}\` to a file of the repository, relative to its root.${n}`,docs:"docs/threat-model.md#files"})}async function A(e,t,i,n){let r=await R(e,t,i),s=i.input==="task-definition"&&n===void 0?(0,_src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_1__.c)(t):void 0,o=n??s?.why??await C(e),c=r.length===0?[]:[`Similar files: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.c)(r)}.`],f=s?.remedy??"Write the path relative to the root of the repository.";return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_6__.a(`There is no file ${g(t)} in the workspace: ${o}`,{kind:i.input==="task-definition"?"task-definition-not-found":"file-not-found",remedy:[f,...c].join(" "),docs:`docs/troubleshooting.md#${i.input==="task-definition"?"task-definition-not-found":"inputs"}`})}async function C(e){return(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(e)).every(i=>i===".git")?"it is empty, so a checkout step is missing before this one":"nothing exists at this path"}var l={depth:4,names:5e3,shown:5,skipped:new Set(["node_modules",".git","vendor","dist"])};async function R(e,t,{isAlike:i}){let n=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(t).toLowerCase(),r=[],s=l.names,o=async(a,w)=>{let j=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.readdir)(a,{withFileTypes:!0}).catch(()=>[]);for(let d of j.slice(0,s)){s-=1;let h=(0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(a,d.name);d.isDirectory()&&w<l.depth&&!l.skipped.has(d.name)?await o(h,w+1):d.isFile()&&(i(d.name)||(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.l)(n,d.name))&&r.push(u((0,node_path__WEBPACK_IMPORTED_MODULE_8__.relative)(e,h)))}};await o(e,0);let c=a=>node_path__WEBPACK_IMPORTED_MODULE_8__.posix.basename(a).toLowerCase()===n,f=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_5__.m)(u(t),r);return[...f.filter(c),...f.filter(a=>!c(a))].slice(0,l.shown)}function u(e){return e.split(node_path__WEBPACK_IMPORTED_MODULE_8__.sep).join("/").replace(/^\.\//,"")}function g(e){return`"${e.length>100?`${e.slice(0,100)}\u2026`:e}"`}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTask: () => (/* binding */ ce)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _src_plan_one_off_task_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3539);
/* harmony import */ var _src_ecs_refusals_failure_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1056);
/* harmony import */ var _src_plan_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8345);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6514);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5347);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5190);
/* harmony import */ var _src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8495);
/* harmony import */ var _src_plan_current_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4944);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7471);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9089);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6287);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9399);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8868);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3025);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6160);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4707);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7995);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8349);
/* harmony import */ var _src_wiring_one_off_ports_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2545);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4673);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7135);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3359);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5793);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function ce(n,e){let r=await (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_4__.h)(n,e.runner.workspace),t=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_13__.b)(n,e);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_7__.c)({aws:t,subjects:[{inputs:n,known:()=>({})}]},e,()=>M({aws:t,inputs:n,document:r},e))}async function M({aws:n,inputs:e,document:r},t){let{draft:o}=t,s=(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_16__.a)(n),i=await _(e,r,s);q(i,t);let c=await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_12__.a)(i,s),a=await (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_4__.f)(U(e,c),r,c,s),u=await (0,_src_plan_one_off_task_request_js__WEBPACK_IMPORTED_MODULE_2__.b)("task",{minutes:e.waitForMinutes,...e.command!==void 0&&{command:e.command},...e.containerNames?.[0]!==void 0&&{container:e.containerNames[0]}},{taskDefinition:a.taskDefinition,containers:V(e,a,i),service:i},s),f=$({aws:n,inputs:e,document:r},a,[u.container],i),p=await j(n,a,f,i,t);o.put("taskRevision",{revision:{family:f.family??"",arn:p}});let{report:m}=await o.phase("task","task",()=>(0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.d)({aws:n,service:i,oneOff:u,taskDefinitionArn:p,taskDefinition:f,stopsWhenLeft:e.onCancel==="rollback"},t));return o.end(m.outcome==="succeeded"?{verdict:"succeeded",message:m.message}:(0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.c)(m))}async function _(n,e,r){let t=(0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_4__.c)(n,e),o={...n,...t!==void 0&&{taskFamily:t}};return (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_13__.d)(o,await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_13__.c)(n,r),r)}function U({taskDefinition:n,taskFamily:e},{running:r}){let t=e!==void 0&&e!==r.family;return n.kind==="running"&&t?{kind:"revision",reference:e}:n}function V({containerNames:n},e,r){if(n!==void 0)return n;try{return (0,_src_plan_family_js__WEBPACK_IMPORTED_MODULE_4__.a)(void 0,e.taskDefinition,r)}catch{return[]}}function $({aws:n,inputs:e,document:r},t,o,s){let i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.t)(s.arn),c=new Map([["AWS_ACCOUNT_ID",i?.accountId??""],["AWS_REGION",n.region],...e.placeholders]),a=r===void 0?t.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_32__.b)(r,c,[]);return (0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_20__.b)(a,{family:e.taskFamily??a.family??"",tags:t.tags,images:new Map,environmentVariables:e.environmentVariables,secrets:e.secrets,...e.ecsTags!==void 0&&{setTags:e.ecsTags},deployedContainers:o}).taskDefinition}async function j(n,{revision:e},r,t,o){if(e!==void 0&&(0,_src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_11__.e)((0,_src_plan_current_js__WEBPACK_IMPORTED_MODULE_10__.a)(e),r))return e.arn;let s=await n.describeTaskDefinition(r.family??"").catch(()=>{}),{arn:i}=await (0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.b)(r,(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.q)(s?.arn??"")??0,(0,_src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_9__.c)(n,t,o));return i}function q(n,{draft:e,log:r}){let t=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.t)(n.arn),o=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_34__.r)(n.clusterArn);t!==void 0&&e.put("place",{location:{...t,cluster:o,service:n.name}}),r.info(`The task gets the settings of service ${n.name} in cluster ${o}; the service is not changed`)}


/***/ }),

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ _),
/* harmony export */   b: () => (/* binding */ R),
/* harmony export */   c: () => (/* binding */ O),
/* harmony export */   d: () => (/* binding */ b)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var f=[{pattern:/\$\{\{\s*(?:[a-z]\w*\.)?([\w.-]+)\s*\}\}/},{pattern:/#\{([A-Za-z_][\w.]*)\}#/},{pattern:/#\{([A-Za-z_][\w.]*)\}/,notIn:"commands"},{pattern:/\$\{([A-Za-z_]\w*)\}/,notIn:"commands"},{pattern:/\$\(([A-Z][A-Z0-9_]*)\)/,notIn:"commands"},{pattern:/\{\{\s*([A-Z][A-Z0-9_]*)\s*\}\}/},{pattern:/\{\{-?\s*\.((?:(?:Values|Env|Vars|Data|Release|Chart)\.)?[A-Z][A-Z0-9_]*|(?:Values|Env|Vars|Data|Release|Chart)\.[\w.]+)\s*-?\}\}/,notIn:"logs"},{pattern:/\{\{-?\s*\w+\s+[`"']([\w./-]+)[`"'][^{}]*\}\}/},{pattern:/<%=?-?\s*(?:ENV\[['"])?([A-Za-z_][\w.]*)(?:['"]\])?\s*-?%>/},{pattern:/<([A-Z][A-Z0-9_]*)>/},{pattern:/%([A-Z][A-Z0-9_]{2,})%/,notIn:"commands"},{pattern:/(?<!\w)__([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)__(?!\w)/},{pattern:/@@([A-Z][A-Z0-9_]*)@@/},{pattern:/\[\[\s*([A-Z][A-Z0-9_]*)\s*\]\]/,notIn:"commands"}],c=new RegExp(f.map(({pattern:n})=>n.source).join("|"),"g");function A(n,e,t){return n.replace(c,(r,...i)=>{let o=i.slice(0,f.length).findIndex(s=>s!==void 0),a=f[o];return a===void 0||a.notIn!==void 0&&a.notIn===e?r:t(String(i[o]),r)??r})}function _(n){return c.lastIndex=0,c.test(n)}var Z=["command","entryPoint","healthCheck"],p=10;function R(n,e,t){let{filled:r,left:i}=m(n.taskDefinition,e,t),[o]=i;if(o===void 0)return r;let a=i.slice(0,p).map(({text:d,pointer:l})=>`${d} in line ${n.locate(l).line}`),s=i.length>p?` and ${i.length-p} more`:"";throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`${n.file} cannot be used: there is no value for ${a.join(", ")}${s}`,{kind:"definition-invalid",remedy:`Give the value in the input placeholders, one line for each: ${o.name}=\u2026 (to keep the text as is: ${o.name}=${o.text}).`,docs:"docs/checks.md#placeholder-left-over",place:{file:n.file,...n.locate(o.pointer)}})}function O(n,e,t){return m(n,e,t).filled}function b(n,e,t){return m(n,e,t).left}function m(n,e,t){let r=[];return{filled:g(n,[],(o,a)=>k(n,a,t)?o:A(o,D(n,a),(s,d)=>{let l=e.get(s);return l===void 0&&r.push({name:s,text:d,pointer:(0,_src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_1__.a)(a)}),l})),left:r}}function g(n,e,t){return typeof n=="string"?t(n,e):Array.isArray(n)?n.map((r,i)=>g(r,[...e,String(i)],t)):(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_2__.a)(n)?(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_2__.c)(n,(r,i)=>g(r,[...e,i],t)):n}function D(n,[e,t,r=""]){if(e!=="containerDefinitions")return;let i=n.containerDefinitions?.[Number(t)];if(Z.includes(r))return"commands";if(r==="logConfiguration")return i?.logConfiguration?.logDriver==="awsfirelens"?"commands":"logs"}function k(n,[e,t,r,...i],o){if(e!=="containerDefinitions"||r!=="image"||i.length>0)return!1;let a=n.containerDefinitions?.[Number(t)]?.name;return a!==void 0&&o.includes(a)}


/***/ })

};
