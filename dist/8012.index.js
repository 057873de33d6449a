export const id = 8012;
export const ids = [8012];
export const modules = {

/***/ 4824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s),
/* harmony export */   b: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function i(e,r){let n=r.slice(r.lastIndexOf("/")+1);return`${e.replace(":service/",":service-revision/")}/${n}`}var t=["ROLLING","BLUE_GREEN","LINEAR","CANARY"];function s(e){return t.includes(e)}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(554);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d({arn:e,otherActions:t},n,f){let o=JSON.stringify([{Type:"forward",ForwardConfig:{TargetGroups:[{TargetGroupArn:n,Weight:100},...f.map(l=>({TargetGroupArn:l,Weight:0}))]}}]),i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.t)(n);if(t.length>0)return`Set the forward action of ${e} to weight 100 for ${i} and 0 for the other group; keep its action ${t.join(", ")}.`;let g=(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-listener --listener-arn ${e} --default-actions ${o}`:(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-rule --rule-arn ${e} --actions ${o}`;return`Send all traffic to ${i}:
\`\`\`sh
${g}
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

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   continueDeployment: () => (/* binding */ Ae)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7826);
/* harmony import */ var _src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2682);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);
/* harmony import */ var _src_image_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6390);
/* harmony import */ var _src_stories_verify_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7958);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7886);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4824);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5347);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5190);
/* harmony import */ var _src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8495);
/* harmony import */ var _src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6682);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7471);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9089);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6287);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8868);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4087);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7995);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1432);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2312);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8349);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4673);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(329);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1999);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7135);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(9903);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3359);
/* harmony import */ var _src_timing_model_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(2805);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(9889);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3177);
/* harmony import */ var _src_ecs_launch_type_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(5109);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(4893);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function L({current:e,base:t,policy:o,targetGroups:i},{deployment:r,deploymentId:n,hooks:a},m){let{running:s,service:c}=e,d=t.revision?.arn??"",l=s.arn!==d,p=c.deployments.find(({id:h})=>h!==n),f=m==="rollback";return{deploymentId:n,startedAt:r.createdAt,taskDefinitionArn:d,previousTaskDefinitionArn:s.arn,...l&&{rollbackTaskDefinitionArn:s.arn},...p!==void 0&&{previousDeploymentId:p.id},isJoined:!0,decidedHooks:a.map(({id:h})=>h),unchanged:!1,...i!==void 0&&{targetGroups:i},waitFor:f||o.waitFor==="none"?"completed":o.waitFor,stopEarly:o.stopEarly&&!f,onFailure:f?"keep":o.onFailure,timeoutMs:o.waitForMinutes*6e4,images:[],containers:(0,_src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__.b)(t.taskDefinition)}}async function G(e,t,o){let i=await o.listServiceDeployments(e.clusterArn,e.arn),[r]=i.toSorted((c,d)=>d.createdAt.getTime()-c.createdAt.getTime());if(r===void 0)throw v(e,"it has no deployment");if(t!==void 0&&!B(r,t)){let c=i.some(d=>B(d,t));throw v(e,c?`a newer deployment (${y(r)}) has taken over from ${t}`:`deployment ${t} is not one of its newest`)}let n=await o.describeServiceDeployment(r.arn)??r,a=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.c)(n.hooks);if(n.status==="IN_PROGRESS"&&a.length>0)return{deployment:n,hooks:a,deploymentId:y(n)};let m=n.lifecycleStage===void 0?"":` at ${n.lifecycleStage}`,s=n.statusReason===void 0?"":` (${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_41__.j)(n.statusReason)})`;throw v(e,`its newest deployment ${y(n)} is ${n.status}${m}${s}, and no pause hook waits`)}function y({targetServiceRevisionArn:e="",target:t}){let o=t?.arn??e;return`ecs-svc/${o.slice(o.lastIndexOf("/")+1)}`}function B(e,t){return e.arn===t||y(e)===t}function v({name:e},t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_43__.a(`Nothing to decide for service "${e}": ${t}`,{kind:"nothing-to-continue",remedy:"Look at the deployments of the service. `mode: continue` needs one that waits at a pause hook, and decides each pause once.",docs:"docs/strategies.md#continue"})}var q={healthy:"POST_SCALE_UP",shifted:"POST_PRODUCTION_TRAFFIC_SHIFT"};function j({deployment:{lifecycleStage:e}},{name:t,deploymentConfiguration:o},i){if(e===void 0||i==="completed"||i==="none")return;let r=`the deployment of service "${t}" waits at ${e}`;if(i==="paused"){if(!M(e,o))return;throw K(`\`wait-for: paused\` waits for the next pause: ${r}, and no pause hook comes after it`)}if(((0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.b)(e,q[i])??-1)<0)return;throw K(`\`wait-for: ${i}\` would wait for nothing: ${r}, and ${i==="healthy"?"its new tasks are healthy":"all traffic is shifted"} already`)}function K(e){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_43__.a(e,{kind:"invalid-input",remedy:"Set `wait-for` to `completed`, or to a point that comes after the pause. Nothing was decided.",docs:"docs/strategies.md#continue"})}function M(e,{strategy:t,hooks:o=[]}){let i=o.filter(({kind:n})=>n==="PAUSE").flatMap(n=>n.stages),r=n=>n==="PRE_PRODUCTION_TRAFFIC_SHIFT"&&t!=="BLUE_GREEN"&&n===e;return!i.some(n=>r(n)||J(n,e))}function J(e,t){let[o,i]=[e,t].map(r=>(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.b)(r,"CLEAN_UP"));return o===void 0||i===void 0||o>i}async function Ae(e,t){let o=(0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.b)(e,t);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_8__.c)({aws:o,subjects:[{inputs:e,known:()=>({})}]},t,()=>z(o,e,t))}async function z(e,t,o){let i=t.decision??"continue",{draft:r}=o,n=(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_16__.a)(e),a=await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.d)(t,await (0,_src_plan_discovery_service_js__WEBPACK_IMPORTED_MODULE_14__.c)(t,n),n),m=await G(a,t.deploymentId,e);i==="continue"&&j(m,a,t.waitFor);let s=await Q(e,t,m,await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_13__.a)(a,n)),c=(0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_11__.b)(a);r.put("decided",{decision:i,service:a,deploymentId:m.deploymentId,revision:{family:s.family,arn:s.base.revision?.arn??"",previousArn:s.current.running.arn},...c!==void 0&&{location:c}}),(0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_11__.c)(c,o.log);let d=await (0,_src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,s,o);await V(e,m,i,s,o);let l=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.m)(a),p=L(s,m,i),f=s.base.taskDefinition;return (0,_src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__.a)({aws:e,plan:s,strategy:l,target:p,rendered:f,timing:d,afterwards:async()=>{}},o)}async function Q(e,t,{deploymentId:o},i){let{service:r}=i,n=(0,_src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_7__.b)(r.arn,o),a=await e.describeServiceRevision(n).catch(f=>{if(!(f instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__.a&&(f.kind==="denied"||f.kind==="missing")))throw f}),m=r.deployments.find(({id:f})=>f===o),s=a?.taskDefinitionArn??m?.taskDefinitionArn??r.taskDefinitionArn,c=await e.describeTaskDefinition(s),{taskDefinition:d,tags:l,family:p}=c;return{...(0,_src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_6__.a)(t),current:i,base:{taskDefinition:d,tags:l,origin:"the deployment that waits",isFile:!1,revision:c},family:p,containers:[],platforms:[],desiredCount:r.desiredCount,...(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_27__.a)(r).length===0&&a!==void 0&&{targetGroups:a.targetGroups},notices:[]}}async function V(e,{deployment:t,hooks:o},i,{base:r},{log:n,keep:a}){let m=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_41__.q)(r.revision?.arn??"");for(let s of o){n.info(`${m}: ${(0,_src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_28__.c)(s,t)}`);let c=i==="continue"?"CONTINUE":"ROLLBACK";if(await e.continueServiceDeployment(t.arn,s.id,c).catch(d=>{if(!(d instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__.a)||d.kind!=="lost")throw d;n.warning(`The answer to ContinueServiceDeployment was lost (${d.message}); looking what became of it.`)}),n.info(`Decided: ${c} (ContinueServiceDeployment sent for hook ${s.id})`),i==="rollback")break}a("begun",t.arn)}


/***/ }),

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(873);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function p(a,n,{draft:e}){let s=n.current.service.loadBalancers.flatMap(({targetGroupArn:r})=>r??[]);try{let r=await a.loadBalancing.describeTargetGroups([...new Set(s)]);return e.put("timing",{targetGroups:r}),e.note(r.filter(({loadBalancerArns:t})=>t.length===0).map(({name:t})=>({severity:"warning",message:`No load balancer sends traffic to target group ${t}: its targets never become healthy, and the rollout may never complete.`,remedy:`Add a listener rule that forwards to ${t}, or take it out of the service.`,docs:"docs/diagnoses.md#target-group-without-load-balancer"}))),{targetGroups:r,unread:[]}}catch(r){if(!(r instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_1__.a))throw r;let t=[{what:"settings of the target groups",action:r.action,why:r.message}];return{targetGroups:[],unread:t}}}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ U),
/* harmony export */   b: () => (/* binding */ M)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1553);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var h=e=>(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_3__.lookup)(e,{all:!0});async function u(e,n,r=h){if((0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.p)(e)!==void 0)return!1;let s=new Promise(o=>n.addEventListener("abort",()=>o([])));return(await Promise.race([r(e.hostname.replace(/^\[|\]$/g,"")).catch(()=>[]),s])).some(({address:o})=>(0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.f)(o))}var g=6e4,f=1e4,v=3e3;async function U(e,n){if(e===void 0)return;let{cancelled:r}=n,s=await m(e,n);if(!(s.kind==="answered"||r.aborted))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.a(`verify-url cannot be verified: this runner does not reach ${e} (${s.why}). Nothing was deployed.`,{kind:"verify-url-unreachable",remedy:"Set `verify-url` to an address that this runner reaches, use a runner inside the network, or leave `verify-url` out.",docs:"docs/troubleshooting.md#verify-url"})}async function M(e,n){let{clock:r,log:s,cancelled:i}=n,o=r.now().getTime()+g;for(;;){let t=await m(e,n);if(t.kind==="answered"&&t.status<400)return s.info(`${e} answers`),{kind:"holds"};if(r.now().getTime()>=o||i.aborted)return p(e,t);await r.sleep(v,i)}}function p(e,n){if(n.kind==="unresolved")return{kind:"unknown",message:`${e} was not verified: this runner no longer resolves its name (${n.why}).`};let r=n.kind==="answered"?`it answered ${n.status}`:n.why;return{kind:"fails",message:`The rollout completed, but ${e} did not answer as it should within a minute: ${r}.`}}async function m(e,{cancelled:n,addressesOf:r}){let s=AbortSignal.timeout(f),i=AbortSignal.any([s,n]);try{if(await u(new URL(e),i,r))return k;let o=await (0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.r)(e,{redirect:"manual",signal:i});return await o.body?.cancel(),{kind:"answered",status:o.status}}catch(o){if(s.aborted)return{kind:"unreached",why:`no answer within ${f/1e3} s`};let{code:t,message:w}=o.cause??o;return{kind:t==="ENOTFOUND"||t==="EAI_AGAIN"?"unresolved":"unreached",why:w||String(t)}}}var k={kind:"unresolved",why:"its name leads to an address at which clouds hand out credentials"};


/***/ })

};
