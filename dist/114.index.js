export const id = 114;
export const ids = [114];
export const modules = {

/***/ 1193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ K),
/* harmony export */   b: () => (/* binding */ V),
/* harmony export */   c: () => (/* binding */ N),
/* harmony export */   d: () => (/* binding */ _),
/* harmony export */   e: () => (/* binding */ Y),
/* harmony export */   f: () => (/* binding */ Z)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6287);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3025);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function T(e,n,r){let o=n.containerDefinitions??[],t=new Map,s=i=>{let c=t.get(i)??(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.k)(i,(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.d)(e),r);return t.set(i,c),c},a={image:i=>l(D(i,o,A),c=>R(c,s)),secret:i=>l(D(i,o,S),c=>e.secrets.secretExists(x(c))),parameter:i=>i===void 0?v:e.parameters.parameterExists(i),"secret-key":()=>v,"log-group":()=>l(o.flatMap(E),({region:i,group:c})=>e.logs(i??e.region).hasGroup(c))};return({kind:i,name:c})=>a[i](c)}var v=Promise.resolve(void 0);async function l(e,n){let r=await Promise.all(e.map(n));return r.includes(!1)?!1:r.length===0||r.includes(void 0)?void 0:!0}function D(e,n,r){return e===void 0?[...new Set(n.flatMap(r))]:[e]}function A({image:e}){return e===void 0?[]:[e]}function S({secrets:e=[]}){return e.flatMap(({valueFrom:n=""})=>n.includes(":secretsmanager:")?[n]:[])}function x(e){return e.split(":").slice(0,7).join(":")}function E({logConfiguration:e}){let{"awslogs-group":n,"awslogs-region":r}=e?.options??{};return n===void 0?[]:[{group:n,region:r}]}async function R(e,n){let r=(0,_src_image_reference_js__WEBPACK_IMPORTED_MODULE_5__.a)(e);if(r===void 0)return;let o=await n((0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.j)(e)),t=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.r)({credentials:(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.p)(o,(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.i)())});try{let{repository:s,digest:a,tag:i="latest"}=r;return await t.find(s,a??i)!==void 0}catch(s){if(s instanceof _p_retry_index_js__WEBPACK_IMPORTED_MODULE_3__.q)return;throw s}}function V(e,n,r,o){return{...N(e,n),logTail:async({id:t},s)=>{let a=(0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_1__.g)(r,s,t);return a===void 0?[]:e.logs(a.region??e.region).tail(a.group,a.stream,P)},isThere:T(e,r,o),describeTargetGroups:e.loadBalancing.describeTargetGroups,describeLoadBalancers:e.loadBalancing.describeLoadBalancers,tailLog:({region:t,group:s,stream:a,limit:i})=>e.logs(t).tail(s,a,i),describeTaskDefinition:async t=>(await e.describeTaskDefinition(t)).taskDefinition,rollBackServiceDeployment:e.rollBackServiceDeployment,updateService:t=>e.updateService(n.clusterArn,n.arn,{taskDefinition:t})}}var P=50;function N(e,{clusterArn:n,arn:r,name:o}){return{awsNow:e.awsNow,describeService:()=>e.describeService(n,r),listServiceDeployments:()=>e.listServiceDeployments(n,r),describeServiceDeployment:e.describeServiceDeployment,listTasks:t=>e.listTasks(n,o,t),describeTasks:t=>e.describeTasks(n,t),describeTargetHealth:e.loadBalancing.describeTargetHealth}}function _(e,n,{clock:r,cancelled:o}){let{clusterArn:t,arn:s}=n;return{registerTaskDefinition:e.registerTaskDefinition,describeTaskDefinition:e.describeTaskDefinition,updateService:a=>e.updateService(t,s,a),describeService:()=>e.describeService(t,s),sleep:r.sleep,cancelled:o,random:Math.random}}var C=[/\bconnect(?!ed\b|or\b)|connection|refused|reset by peer|broken pipe|socket|ECONN|EPIPE|EHOST|ENET/i,/time[ds]?[ -]?out|timeout|deadline|took too long|unreachable|no route|network/i,/resolv|\blookup\b|getaddrinfo|EAI_AGAIN|ENOTFOUND|\bdns\b|name or service|unknown host|host not found/i,/unavailable|starting up|not (?:yet )?(?:ready|available|running|accepting|initiali[sz]ed)|in recovery|recover|fail(?:ing|ed)? ?over|failover|read[- ]only|standby|shutting down/i,/temporar|try again|retry|retries|throttl|too many|rate.?limit|quota|exceed|limit|capacity|backoff/i,/\block(?:ed|s|ing)?\b|deadlock|\bleases?\b|leader|\belect|\bpeers?\b|quorum|replica|primary|master|follower|\bmember/i,/migrat|schema|\bpending|\bwait|already (?:in use|running|held|exists|being)|in use|EADDRINUSE|busy|conflict|another (?:instance|process|node)/i,/permission|denied|forbidden|unauthori[sz]ed|not authorized|credential|token|expired|licen[cs]e|\bseat|entitle/i,/certificate|handshake|\btls\b|\bssl\b|upstream|backend|broker|gateway|\b(?:408|425|429|50[0-4])\b/i,/not found in (?:bucket|s3|registry)|NoSuchKey|NoSuchBucket|does not exist|not exist|no such (?:table|host|database|index|topic|queue)/i],O=/\b(?:connected|established|acquired|ready|listening|started|succe(?:ss|eded)\w*|loaded|completed?|finished)\b/i,B=/\b(?:not|no|never|cannot|could|fail\w*|error|refused|waiting)\b|n't\b/i;function K(e){let n=e.slice(0,2e3);return O.test(n)&&!B.test(n)?!1:C.some(r=>r.test(n))}function Y(e){return["denied","expired","unsigned","refused"].includes(e.kind)}function Z(e,n,r){let o=r===void 0?"It was never seen.":`It was last seen at ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(r)} UTC.`;return{kind:"failed",reason:"lost-sight",message:`The rollout goes on unseen, and how it ended is not known: ${L(e,n)} ${o}`}}function L(e,n){let{message:r,remedy:o}=(0,_src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_4__.c)(e),t=e.kind==="expired"?` at about ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_6__.f)(n)} UTC`:"";return`${r}${t}. ${o}`}


/***/ }),

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTask: () => (/* binding */ ce)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6387);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5347);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4673);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5190);
/* harmony import */ var _src_causes_passing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1193);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4261);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1075);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9089);
/* harmony import */ var _src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6478);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6514);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6730);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6287);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5638);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1999);
/* harmony import */ var _src_ecs_refusals_credentials_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3025);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1432);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8349);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5793);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9726);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1804);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9889);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function ce(n,e){let t=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_8__.q)(n,e.runner.workspace),r=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_8__.n)(n,e);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_2__.f)({aws:r,inputs:n,known:()=>({})},e,()=>U({aws:r,inputs:n,document:t},e))}async function U({aws:n,inputs:e,document:t},r){let{draft:o}=r,i=(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_12__.c)(n),s=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_8__.e)(e,t),c={...e,...s!==void 0&&{taskFamily:s}},a=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_8__.c)(c,await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_8__.b)(e,i),i);E(a,r);let l=await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_6__.a)(a,i),f=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_8__.i)(V(e,l),t,l,i),u=await (0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.d)("task",{minutes:e.waitForMinutes,...e.command!==void 0&&{command:e.command},...e.containerNames?.[0]!==void 0&&{container:e.containerNames[0]}},{taskDefinition:f.taskDefinition,containers:$(e,f,a)},i),m=q({aws:n,inputs:e,document:t},f,[u.container],a),y=await x(n,f,m,a,r);o.put("taskRevision",{revision:{family:m.family??"",arn:y}});let{report:d}=await o.phase("task","task",()=>(0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.f)({aws:n,service:a,oneOff:u,taskDefinitionArn:y,taskDefinition:m,stopsWhenLeft:e.onCancel==="rollback"},r));return o.end(d.outcome==="succeeded"?{verdict:"succeeded",message:d.message}:(0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.e)(d))}function V({taskDefinition:n,taskFamily:e},{running:t}){let r=e!==void 0&&e!==t.family;return n==="running"&&r?e:n}function $({containerNames:n},e,t){if(n!==void 0)return n;try{return (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_8__.a)(void 0,e.taskDefinition,t)}catch{return[]}}function q({aws:n,inputs:e,document:t},r,o,i){let s=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.t)(i.arn),c=new Map([["AWS_ACCOUNT_ID",s?.accountId??""],["AWS_REGION",n.region],...e.placeholders]),a=t===void 0?r.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_19__.b)(t,c,[]);return (0,_src_task_definition_variables_js__WEBPACK_IMPORTED_MODULE_9__.b)(a,{family:e.taskFamily??a.family??"",tags:r.tags,images:new Map,environmentVariables:e.environmentVariables,secrets:e.secrets,deployedContainers:o}).taskDefinition}async function x(n,{revision:e},t,r,o){if(e!==void 0&&(0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_2__.e)((0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),t))return e.arn;let i=await n.describeTaskDefinition(t.family??"").catch(()=>{}),{arn:s}=await (0,_src_stories_one_off_js__WEBPACK_IMPORTED_MODULE_1__.c)(t,(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.q)(i?.arn??"")??0,(0,_src_causes_passing_js__WEBPACK_IMPORTED_MODULE_5__.d)(n,r,o));return s}function E(n,{draft:e,log:t}){let r=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.t)(n.arn),o=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.r)(n.clusterArn);r!==void 0&&e.put("place",{location:{...r,cluster:o,service:n.name}}),t.info(`The task gets the settings of service ${n.name} in cluster ${o}; the service is not changed`)}


/***/ })

};
