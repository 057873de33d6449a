export const id = 7114;
export const ids = [7114];
export const modules = {

/***/ 4261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9089);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function u(t,e){let{taskDefinitionArn:a}=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_1__.j)(t),n=await e.describeTaskDefinition(a),r=await e.describeTaskDefinition(n.family).catch(i=>{if(!(i instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_2__.a))throw i}),c=r!==void 0&&r.arn!==n.arn;return{service:t,running:n,...c&&{newestArn:r.arn}}}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTask: () => (/* binding */ ce)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4261);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1075);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5347);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9089);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6478);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4673);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5190);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6514);
/* harmony import */ var _src_wiring_service_ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(450);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6730);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6287);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3025);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1999);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8349);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5793);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9889);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function ce(t,e){let n=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.q)(t,e.runner.workspace),r=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.b)(t,e);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_4__.i)({aws:r,subjects:[{inputs:t,known:()=>({})}]},e,()=>U({aws:r,inputs:t,document:n},e))}async function U({aws:t,inputs:e,document:n},r){let{draft:o}=r,i=(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_12__.h)(t),s=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.g)(e,n),c={...e,...s!==void 0&&{taskFamily:s}},a=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.e)(c,await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.d)(e,i),i);x(a,r);let u=await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_2__.a)(a,i),f=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.k)(V(e,u),n,u,i),l=await (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_4__.f)("task",{minutes:e.waitForMinutes,...e.command!==void 0&&{command:e.command},...e.containerNames?.[0]!==void 0&&{container:e.containerNames[0]}},{taskDefinition:f.taskDefinition,containers:$(e,f,a)},i),m=j({aws:t,inputs:e,document:n},f,[l.container],a),y=await q(t,f,m,a,r);o.put("taskRevision",{revision:{family:m.family??"",arn:y}});let{report:d}=await o.phase("task","task",()=>(0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.e)({aws:t,service:a,oneOff:l,taskDefinitionArn:y,taskDefinition:m,stopsWhenLeft:e.onCancel==="rollback"},r));return o.end(d.outcome==="succeeded"?{verdict:"succeeded",message:d.message}:(0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.d)(d))}function V({taskDefinition:t,taskFamily:e},{running:n}){let r=e!==void 0&&e!==n.family;return t==="running"&&r?e:t}function $({containerNames:t},e,n){if(t!==void 0)return t;try{return (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_5__.c)(void 0,e.taskDefinition,n)}catch{return[]}}function j({aws:t,inputs:e,document:n},r,o,i){let s=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_22__.t)(i.arn),c=new Map([["AWS_ACCOUNT_ID",s?.accountId??""],["AWS_REGION",t.region],...e.placeholders]),a=n===void 0?r.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_20__.b)(n,c,[]);return (0,_src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_6__.b)(a,{family:e.taskFamily??a.family??"",tags:r.tags,images:new Map,environmentVariables:e.environmentVariables,secrets:e.secrets,deployedContainers:o}).taskDefinition}async function q(t,{revision:e},n,r,o){if(e!==void 0&&(0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_4__.e)((0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),n))return e.arn;let i=await t.describeTaskDefinition(n.family??"").catch(()=>{}),{arn:s}=await (0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.c)(n,(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_22__.q)(i?.arn??"")??0,(0,_src_wiring_service_ports_js__WEBPACK_IMPORTED_MODULE_10__.e)(t,r,o));return s}function x(t,{draft:e,log:n}){let r=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_22__.t)(t.arn),o=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_22__.r)(t.clusterArn);r!==void 0&&e.put("place",{location:{...r,cluster:o,service:t.name}}),n.info(`The task gets the settings of service ${t.name} in cluster ${o}; the service is not changed`)}


/***/ }),

/***/ 450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ J),
/* harmony export */   b: () => (/* binding */ K),
/* harmony export */   c: () => (/* binding */ V),
/* harmony export */   d: () => (/* binding */ x),
/* harmony export */   e: () => (/* binding */ W)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6287);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3025);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function S(e,r,n){let o=r.containerDefinitions??[],i=new Map,s=t=>{let c=i.get(t)??(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.k)(t,(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.i)(e),n);return i.set(t,c),c},a={image:t=>l(A(t,o,R),c=>C(c,s)),secret:t=>l(A(t,o,w),c=>e.secrets.secretExists(h(c))),parameter:t=>t===void 0?b:e.parameters.parameterExists(t),"secret-key":()=>b,"log-group":()=>l(o.flatMap(L),({region:t,group:c})=>e.logs(t??e.region).hasGroup(c))};return({kind:t,name:c})=>a[t](c)}var b=Promise.resolve(void 0);async function l(e,r){let n=await Promise.all(e.map(r));return n.includes(!1)?!1:n.length===0||n.includes(void 0)?void 0:!0}function A(e,r,n){return e===void 0?[...new Set(r.flatMap(n))]:[e]}function R({image:e}){return e===void 0?[]:[e]}function w({secrets:e=[]}){return e.flatMap(({valueFrom:r=""})=>r.includes(":secretsmanager:")?[r]:[])}function h(e){return e.split(":").slice(0,7).join(":")}function L({logConfiguration:e}){let{"awslogs-group":r,"awslogs-region":n}=e?.options??{};return r===void 0?[]:[{group:r,region:n}]}async function C(e,r){let n=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__.d)(e);if(n===void 0)return;let o=await r((0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.j)(e)),i=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.q)({credentials:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.m)(o,(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.e)())});try{let{repository:s,digest:a,tag:t="latest"}=n;return await i.find(s,a??t)!==void 0}catch(s){if(s instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.p)return;throw s}}function V(e,r,n,o){return{...x(e,r),logTail:async({id:i},s)=>{let a=(0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_1__.g)(n,s,i);if(a!==void 0)return e.logs(a.region??e.region).tail(a.group,a.stream,P)},isThere:S(e,n,o),describeTargetGroups:e.loadBalancing.describeTargetGroups,describeLoadBalancers:e.loadBalancing.describeLoadBalancers,tailLog:({region:i,group:s,stream:a,limit:t})=>e.logs(i).tail(s,a,t),headLog:async({region:i,group:s,stream:a})=>(await e.logs(i).page(s,a,void 0)).lines,describeTaskDefinition:async i=>(await e.describeTaskDefinition(i)).taskDefinition,rollBackServiceDeployment:e.rollBackServiceDeployment,updateService:i=>e.updateService(r.clusterArn,r.arn,{taskDefinition:i})}}var P=200;function x(e,{clusterArn:r,arn:n,name:o}){return{awsNow:e.awsNow,describeService:()=>e.describeService(r,n),listServiceDeployments:()=>e.listServiceDeployments(r,n),describeServiceDeployment:e.describeServiceDeployment,listTasks:i=>e.listTasks(r,o,i),describeTasks:i=>e.describeTasks(r,i),describeServiceRevision:e.describeServiceRevision,describeListenerRule:e.loadBalancing.describeListenerRule,describeTargetHealth:e.loadBalancing.describeTargetHealth}}function W(e,r,{clock:n,cancelled:o}){let{clusterArn:i,arn:s}=r;return{registerTaskDefinition:e.registerTaskDefinition,describeTaskDefinition:e.describeTaskDefinition,updateService:a=>e.updateService(i,s,a),describeService:()=>e.describeService(i,s),sleep:n.sleep,cancelled:o,random:Math.random}}function J(e){return["denied","expired","unsigned","refused"].includes(e.kind)}function K(e,r,n,o=""){let i=n===void 0?"It was never seen.":`It was last seen at ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(n)} UTC.`;return{kind:"failed",reason:"lost-sight",message:`The rollout goes on unseen, and how it ended is not known: ${B(e,r)} ${[i,o].join(" ").trim()}`}}function B(e,r){let{message:n,remedy:o}=(0,_src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_4__.c)(e),i=e.kind==="expired"?` at about ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(r)} UTC`:"";return`${n}${i}. ${o}`}


/***/ })

};
