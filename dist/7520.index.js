export const id = 7520;
export const ids = [7520];
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

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function y(o){let e=[...new Set(o.map(({action:n})=>n))].sort(),t=new Map;for(let n of e){let s=o.filter(i=>i.action===n),c=[...new Set(s.map(({resource:i})=>i))].sort(),r=s.find(i=>i.condition)?.condition,a=JSON.stringify([c,r]),d=t.get(a);d!==void 0?d.actions.push(n):t.set(a,{actions:[n],resources:c,...r&&{condition:r}})}return{Version:"2012-10-17",Statement:[...t.values()].map(n=>({Effect:"Allow",Action:l(n.actions),Resource:l(n.resources),...n.condition&&{Condition:n.condition}}))}}function l(o){let[e="",...t]=o;return t.length===0?e:o}function f(o){return`\`\`\`json
${JSON.stringify(y(o),void 0,2)}
\`\`\``}


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
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9527);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3124);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var l=["fixed-response","redirect"];function $({arn:e,otherActions:d,isGone:u},t,g){if(u===!0)return`Create the rule again, with weight 100 for ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__.e)(t)} and 0 for the other group, and name it in \`advancedConfiguration\` of the service: ${e} does not exist any more.`;let i=JSON.stringify([{Type:"forward",ForwardConfig:{TargetGroups:[{TargetGroupArn:t,Weight:100},...g.map(r=>({TargetGroupArn:r,Weight:0}))]}}]),a=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__.e)(t),s=d.filter(r=>!l.includes(r));if(s.length>0)return`Set the forward action of ${e} to weight 100 for ${a} and 0 for the other group; keep its action ${s.join(", ")}.`;let c=(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_2__.a)(e)?(0,_src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-listener --listener-arn ${e} --default-actions ${i}`:(0,_src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_1__.a)`aws elbv2 modify-rule --rule-arn ${e} --actions ${i}`;return`Send all traffic to ${a}:
\`\`\`sh
${c}
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

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ g),
/* harmony export */   c: () => (/* binding */ f),
/* harmony export */   d: () => (/* binding */ p),
/* harmony export */   e: () => (/* binding */ l),
/* harmony export */   f: () => (/* binding */ m)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var d={aws:"console.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-us-gov":"console.amazonaws-us-gov.com"};function s(n,e,r,t=""){let i=d[n.partition];if(i===void 0)return;let c=t===""?"":`#${t}`;return`https://${e}.${i}${r}?region=${encodeURIComponent(e)}${c}`}function o(n,...e){return s(n,n.region,`/ecs/v2/${e.map(encodeURIComponent).join("/")}`)}function a(n){return o(n,"clusters",n.cluster,"services",n.service,"health")}function g(n){return o(n,"clusters",n.cluster,"services",n.service,"deployments")}function f(n,e){return o(n,"clusters",n.cluster,"tasks",e,"configuration")}function p(n,e){let[r,t]=e.split(":");if(!(r===void 0||t===void 0))return o(n,"task-definitions",r,t,"containers")}function l(n,e){return s(n,n.region,"/ec2/home",`TargetGroup:targetGroupArn=${encodeURI(e)}`)}function m(n,e){let r=`logsV2:log-groups/log-group/${u(e.group)}/log-events/${u(e.stream)}`;return s(n,e.region,"/cloudwatch/home",r)}function u(n){return encodeURIComponent(encodeURIComponent(n)).replaceAll("%","$")}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   continueDeployment: () => (/* binding */ ze)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7826);
/* harmony import */ var _src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2682);
/* harmony import */ var _src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);
/* harmony import */ var _src_causes_revision_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8495);
/* harmony import */ var _src_image_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6390);
/* harmony import */ var _src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5347);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5190);
/* harmony import */ var _src_stories_verify_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7958);
/* harmony import */ var _src_timing_stages_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9773);
/* harmony import */ var _src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6682);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7471);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4673);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8722);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1999);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3177);
/* harmony import */ var _src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7886);
/* harmony import */ var _src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4261);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(542);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6287);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6160);
/* harmony import */ var _src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4824);
/* harmony import */ var _src_ecs_deployment_strategy_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3492);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(8868);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4087);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1432);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(1876);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4707);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(626);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7995);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(7135);
/* harmony import */ var _src_aws_raw_json_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(372);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2506);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8349);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2492);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(4678);
/* harmony import */ var _src_aws_answers_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(2312);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(4893);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(6138);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(6439);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(9889);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(9864);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(6860);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(3982);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_64__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_65__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function q({current:e,base:t,policy:o,targetGroups:n},{deployment:i,deploymentId:r,hooks:c},m){let{running:d,service:s}=e,a=t.revision.arn,p=d.arn!==a,f=s.deployments.find(({id:y})=>y!==r),l=m==="rollback";return{deploymentId:r,startedAt:i.createdAt,taskDefinitionArn:a,previousTaskDefinitionArn:d.arn,...p&&{rollbackTaskDefinitionArn:d.arn},...f!==void 0&&{previousDeploymentId:f.id},isJoined:!0,...l&&{isRollbackOurs:!0},decidedHooks:c.map(({id:y})=>y),unchanged:!1,...n!==void 0&&{targetGroups:n},waitFor:l||o.waitFor==="none"?"completed":o.waitFor,stopEarly:o.stopEarly&&!l,onFailure:l?"keep":o.onFailure,timeoutMs:o.waitForMinutes*6e4,images:[],containers:(0,_src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__.b)(t.taskDefinition)}}async function z(e,t,o){let n=await o.listServiceDeployments(e.clusterArn,e.arn),[i]=n.toSorted((s,a)=>a.createdAt.getTime()-s.createdAt.getTime());if(i===void 0)throw v(e,"it has no deployment");if(t!==void 0&&!M(i,t)){let s=n.some(a=>M(a,t));throw v(e,s?`a newer deployment (${w(i)}) has taken over from ${t}`:`deployment ${t} is not one of its newest`)}let r=await o.describeServiceDeployment(i.arn)??i,c=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_32__.w)(r.hooks);if(r.status==="IN_PROGRESS"&&c.length>0)return{deployment:r,hooks:c,deploymentId:w(r)};let m=r.lifecycleStage===void 0?"":` at ${r.lifecycleStage}`,d=r.statusReason===void 0?"":` (${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_59__.j)(r.statusReason)})`;throw v(e,`its newest deployment ${w(r)} is ${r.status}${m}${d}, and no pause hook waits`)}function w({targetServiceRevisionArn:e="",target:t}){let o=t?.arn??e;return`ecs-svc/${o.slice(o.lastIndexOf("/")+1)}`}function M(e,t){return e.arn===t||w(e)===t}function v({name:e},t){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_56__.a(`Nothing to decide for service "${e}": ${t}`,{kind:"nothing-to-continue",remedy:"Look at the deployments of the service. `mode: continue` needs one that waits at a pause hook, and decides each pause once.",docs:"docs/strategies.md#continue"})}var ne={healthy:"POST_SCALE_UP",shifted:"POST_PRODUCTION_TRAFFIC_SHIFT"};function V({deployment:{lifecycleStage:e}},{name:t,deploymentConfiguration:o},n){if(e===void 0||n==="completed"||n==="none")return;let i=`the deployment of service "${t}" waits at ${e}`;if(n==="paused"){if(!ie(e,o))return;throw Q(`\`wait-for: paused\` waits for the next pause: ${i}, and no pause hook comes after it`)}if(((0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_32__.t)(e,ne[n])??-1)<0)return;throw Q(`\`wait-for: ${n}\` would wait for nothing: ${i}, and ${n==="healthy"?"its new tasks are healthy":"all traffic is shifted"} already`)}function Q(e){return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_56__.a(e,{kind:"invalid-input",remedy:"Set `wait-for` to `completed`, or to a point that comes after the pause. Nothing was decided.",docs:"docs/strategies.md#continue"})}function ie(e,{strategy:t,hooks:o=[]}){let n=o.filter(({kind:r})=>r==="PAUSE").flatMap(r=>r.stages),i=r=>r==="PRE_PRODUCTION_TRAFFIC_SHIFT"&&t!=="BLUE_GREEN"&&r===e;return!n.some(r=>i(r)||re(r,e))}function re(e,t){let[o,n]=[e,t].map(i=>(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_32__.t)(i,"CLEAN_UP"));return o===void 0||n===void 0||o>n}async function Y({deployment:e,hooks:t},o,n,i){for(let[r,c]of t.entries())if(r>0&&i.cancelled.aborted||(i.log.info(`${n}: ${(0,_src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_14__.e)(c,e)}`),await se(e,c,o,i),o==="rollback"))break}async function se({arn:e},t,o,n){let{aws:i,clock:r,log:c,cancelled:m}=n,d=o==="continue"?"CONTINUE":"ROLLBACK";for(let s=1;;s+=1){if(m.aborted)throw new _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_33__.a;try{await i.continueServiceDeployment(e,t.id,d),c.info(`Decided: ${d} (ContinueServiceDeployment sent for hook ${t.id})`);return}catch(a){if(!(a instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__.a)||!((0,_src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__.b)(a)||a.kind==="refused"))throw a;let p=await (0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.p)(r,()=>i.describeServiceDeployment(e));if(p===void 0||X(p,t)&&s>_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.n)throw a;if(!X(p,t))return ae(p,o,a,c)}await (0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.o)(r)}}function X({status:e,hooks:t},{id:o}){return e==="IN_PROGRESS"&&(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_32__.w)(t).some(n=>n.id===o)}function ae(e,t,o,n){let i=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.status)||e.status.startsWith("STOP");if(t==="rollback"&&!i)throw ce(e);t==="continue"&&i?n.warning("The pause was decided with a rollback before this job could continue it."):o.kind==="refused"?n.warning("The pause was decided the same way before this job could decide it."):n.warning("The answer to ContinueServiceDeployment was lost; the pause is decided.")}function ce({arn:e,status:t,lifecycleStage:o}){let n=o===void 0?"":` at ${o}`;return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_56__.a(`The deployment was continued before this job could roll it back, and is ${t}${n} now`,{kind:"nothing-to-continue",remedy:`To undo it nevertheless, while it is in progress: \`${(0,_src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_35__.a)`aws ecs stop-service-deployment --service-deployment-arn ${e} --stop-type ROLLBACK`}\`. Afterwards: \`mode: rollback\`.`,docs:"docs/strategies.md#continue"})}async function ze(e,t){let o=(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__.b)(e,t);return (0,_src_stories_with_rights_js__WEBPACK_IMPORTED_MODULE_6__.c)({aws:o,subjects:[{inputs:e,known:()=>({})}]},t,()=>de(o,e,(0,_src_plan_wishes_js__WEBPACK_IMPORTED_MODULE_18__.a)(e),t))}async function de(e,t,o,n){let i=t.decision??"continue",{draft:r}=n,c=(0,_src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_26__.a)(e),m=await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__.d)(t,await (0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_20__.c)(t,c),c),d=await z(m,t.deploymentId,e);i==="continue"&&V(d,m,o.policy.waitFor);let s=await me(e,o,d,await (0,_src_plan_read_current_js__WEBPACK_IMPORTED_MODULE_19__.a)(m,c)),a=(0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_10__.b)(m);r.put("decided",{decision:i,service:m,deploymentId:d.deploymentId,revision:{family:s.family,arn:s.base.revision.arn,previousArn:s.current.running.arn},...a!==void 0&&{location:a}}),(0,_src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_10__.c)(a,n.log);let p=await (0,_src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,s,n),{clock:f,log:l,cancelled:y}=n,Z=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_58__.b)(s.base.revision.arn);await Y(d,i,Z,{aws:e,clock:f,log:l,cancelled:y}),n.keep("begun",d.deployment.arn);let ee=(0,_src_rollout_truth_js__WEBPACK_IMPORTED_MODULE_3__.r)(m),te=q(s,d,i),oe=s.base.taskDefinition;return (0,_src_stories_follow_rollout_js__WEBPACK_IMPORTED_MODULE_2__.a)({aws:e,plan:s,strategy:ee,target:te,rendered:oe,timing:p,afterwards:async()=>{}},n)}async function me(e,t,{deploymentId:o},n){let{service:i}=n,r=(0,_src_ecs_service_revision_js__WEBPACK_IMPORTED_MODULE_24__.a)(i.arn,o),c=await e.describeServiceRevision(r).catch(l=>{if(!(l instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_46__.a&&(l.kind==="denied"||l.kind==="missing")))throw l}),m=i.deployments.find(({id:l})=>l===o),d=c?.taskDefinitionArn??m?.taskDefinitionArn??i.taskDefinitionArn,s=await e.describeTaskDefinition(d),{taskDefinition:a,tags:p,family:f}=s;return{...t,current:n,base:{taskDefinition:a,tags:p,origin:"the deployment that waits",isFile:!1,revision:s},family:f,containers:[],platforms:[],desiredCount:i.desiredCount,...(0,_src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_14__.c)(i).length===0&&c!==void 0&&{targetGroups:c.targetGroups},notices:[]}}


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

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ m),
/* harmony export */   c: () => (/* binding */ v)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4673);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function f({taskDefinition:e,tags:n}){return n.length===0?e:{...e,tags:n}}function m({arn:e,clusterArn:n,name:r}){let i=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_2__.f)(e);return i===void 0?void 0:{...i,cluster:(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_2__.d)(n),service:r}}function v(e,n){if(e===void 0)return;let{region:r,accountId:i}=e,o=(0,_src_report_console_links_js__WEBPACK_IMPORTED_MODULE_1__.a)(e),c=o===void 0?"":`; in the console: ${o}`;n.info(`Started at ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_3__.f)(n.startedAt)} UTC in ${r}, account ${i}${c}`)}


/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ I),
/* harmony export */   b: () => (/* binding */ F)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1432);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9864);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5818);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1553);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function c(e){let{cause:n}=e;return typeof n=="object"&&n!==null?c(n):e}var g=["ENOTFOUND","EAI_AGAIN","ENETUNREACH","ENETDOWN","EADDRNOTAVAIL","ENOBUFS","EMFILE","ENFILE"];function y(e,n){let s=c(e),r=s.errors??[s];if(r.every(({code:t})=>g.includes(t)))return!0;if((0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(n)===void 0)return!1;let[,o]=/Proxy response \((\d{3})\)/.exec(String(s.message))??[];return o!==void 0?!["502","503","504"].includes(o):r.every(({code:t,syscall:i})=>i==="connect"||t==="UND_ERR_CONNECT_TIMEOUT")}var k=e=>(0,node_dns_promises__WEBPACK_IMPORTED_MODULE_4__.lookup)(e,{all:!0});async function m(e,n,s=k){if((0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__.c)(e)!==void 0)return"elsewhere";let r=new Promise(t=>n.addEventListener("abort",()=>t(void 0))),o=await Promise.race([s(e.hostname.replace(/^\[|\]$/g,"")).catch(()=>[]),r]);return o===void 0?"pending":o.some(({address:t})=>(0,_src_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.b)(t))?"metadata":"elsewhere"}var b=6e4,u=1e4,v=3e3;async function I(e,n){if(e===void 0)return;let{cancelled:s}=n,r=await h(e,n);if(!(r.kind==="answered"||s.aborted))throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_3__.a(`verify-url cannot be verified: this runner does not reach ${e} (${r.why}). Nothing was deployed.`,{kind:"verify-url-unreachable",remedy:"Set `verify-url` to an address that this runner reaches, use a runner inside the network, or leave `verify-url` out.",docs:"docs/troubleshooting.md#verify-url"})}async function F(e,n,s="The rollout completed"){let{clock:r,log:o,cancelled:t}=n,i=r.now().getTime()+b;for(;;){let a=await h(e,n);if(a.kind==="answered"&&a.status<400)return o.info(`${e} answers`),{kind:"holds"};if(t.aborted)return{kind:"cancelled",message:`${s}, but the job was cancelled before ${e} answered.`};if(r.now().getTime()>=i)return E(e,a,s);await r.sleep(v,t)}}function E(e,n,s){if(n.kind==="unasked")return{kind:"unknown",message:`${e} was not verified: this runner no longer reaches it (${n.why}).`};let r=n.kind==="answered"?`it answered ${n.status}`:n.why;return{kind:"fails",message:`${s}, but ${e} did not answer with a status below 400 within a minute: ${r}.`}}async function h(e,{cancelled:n,addressesOf:s}){let r=AbortSignal.timeout(u),o=AbortSignal.any([r,n]);try{let t=await m(new URL(e),o,s);if(t!=="elsewhere")return t==="metadata"?N:x;let i=await (0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_2__.e)(e,{redirect:"manual",signal:o});return await i.body?.cancel(),{kind:"answered",status:i.status}}catch(t){if(r.aborted)return{kind:"unreached",why:`no answer within ${u/1e3} s`};let{code:i,message:a}=c(t);return{kind:y(t,new URL(e))?"unasked":"unreached",why:a||String(i)}}}var N={kind:"unasked",why:"its name leads to an address at which clouds hand out credentials"},x={kind:"unasked",why:`its name was not resolved within ${u/1e3} s`};


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ R),
/* harmony export */   b: () => (/* binding */ j),
/* harmony export */   c: () => (/* binding */ Ie),
/* harmony export */   d: () => (/* binding */ De)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5190);
/* harmony import */ var _src_timing_stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9773);
/* harmony import */ var _src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(542);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6287);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1876);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(626);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(873);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5818);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6860);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function R(e){let[,n,t,i,s]=(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_10__.c)(e,/\barn:([\w-]+):(?:sts|iam)::(\d{12}):(assumed-role|role|user)\/([^\s/]+)/)??[];return n===void 0||t===void 0||s===void 0?{words:"the role of this job"}:{words:`the ${i==="user"?"user":"role"} ${s}`,partition:n,accountId:t}}function j(e,n){let t=e.filter(({outcome:d,required:r})=>d==="denied"&&!r);if(t.length===0)return;let i=new Map(t.map(d=>[d.action,d.without])),s=[...i].map(([d,r])=>`- Without \`${d}\` ${r}.`);return{severity:"warning",message:`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_9__.h)(n.words)} may not call ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_9__.c)([...i.keys()])}. This is not required, but without it less is certain.`,remedy:`Allow what you need:
${s.join(`
`)}`,docs:"docs/iam.md"}}function F(e,n,t){let i=e.filter(o=>o.required&&o.outcome!=="allowed"),s=[...new Set(i.filter(({outcome:o})=>o==="denied").map(({action:o})=>o))];if(s.length===0)return;let d=[...new Set(i.map(({action:o})=>o))].filter(o=>!s.includes(o)),r=d.length===0?"":` It includes ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_9__.c)(d)}, which this job needs later and has not tried.`;return{message:`${n.words} may not call ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_9__.c)(s)}${E(i)}`,remedy:`${q(s,t)}Add this policy to it.${r}
${(0,_src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_1__.a)(i)}`,docs:"docs/iam.md"}}function E(e){let[n,...t]=e.filter(({outcome:i})=>i==="denied");return n===void 0||t.length>0||n.resource==="*"?"":` on ${n.resource}`}function q(e,n){let t=["ecs:ListClusters","ecs:ListServices"].filter(s=>e.includes(s));return t.length===0?"":`Set ${[...n.has("cluster: auto")?["`cluster`"]:[],...n.has("service: auto")?["`service`"]:[]].join(" and ")}: ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_9__.c)(t)} is then not needed. Or: `}function k(e,n){return e.map(t=>t.outcome==="denied"&&n(t)?{...t,required:!1}:t)}function b({action:e}){return/^(?:ecr|ecr-public|sts):/.test(e)}var z=["ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"],K=["BatchCheckLayerAvailability","CompleteLayerUpload","InitiateLayerUpload","PutImage","UploadLayerPart"];function y(e,{isPushed:n,isDone:t,own:i}){let{host:s="",path:d=""}=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_5__.h)(e)??{},r=t?void 0:{action:"",message:""},o=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_5__.n)(s)??(i?.host===s?{accountId:"",region:i.region}:void 0);if(o!==void 0){let a={registryId:o.accountId,repositoryName:d};return[...z,...n?K.map(u=>`ecr:${u}`):[]].flatMap(u=>(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_4__.c)(u,a,o.region,r))}if(!(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_5__.p)(s)||!n)return[];let c={repositoryName:d.split("/").slice(1).join("/")};return K.flatMap(a=>(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_4__.c)(`ecr-public:${a}`,c,"us-east-1",r))}function P(e,n){let t=_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_4__.b.find(({action:i})=>i===n)?.needed;return new Set(["always","tags",...t===void 0||t==="never"||t==="validate"?[]:[t],...e.flatMap(({inputs:i,known:s})=>G(i,s()))])}function G(e,n){let{mode:t,cluster:i,service:s,image:d,runBefore:r,runAfter:o,schedules:c}=e,a=t==="task"||r!==void 0||o!==void 0,f=t==="deploy"||t==="rollback",u=t==="deploy"||t==="task"&&e.taskDefinition.kind==="file",l=d.kind==="build"&&["deploy","build","validate"].includes(t);return[...f?["update"]:[],...u?["register"]:[],...u||a?["roles"]:[],...H(e,n)?["stages"]:[],...a?["task"]:[],...t==="continue"?["decision"]:[],...c===void 0?[]:["schedules"],...c==="auto"?["schedules: auto"]:[],...i===void 0?["cluster: auto"]:[],...s===void 0?["service: auto"]:[],...l&&J(e,n)?["build"]:[]]}function H({mode:e},{plan:n}){return e==="continue"||n!==void 0&&(0,_src_timing_stages_js__WEBPACK_IMPORTED_MODULE_2__.h)(n.current.service.deploymentConfiguration)}function J({repository:e},{plan:n,ownRegistry:t}){let i=n?.repository??(e!==void 0&&(0,_src_plan_preconditions_js__WEBPACK_IMPORTED_MODULE_3__.o)(e)?e:void 0);return i===void 0||y(i,{isPushed:!0,isDone:!0,own:t}).length>0}async function Ie({aws:e,subjects:n},t,i){try{let s=await i(),d=P(n),r=s.subjects?.[0]??s,{permissions:o,refusal:c}=v(e,d,r,ne(s,n)),a=[s,...s.subjects??[]].every(({error:l})=>l===void 0),f=k(o,l=>a||b(l)),u=j(f,R(c));return u===void 0?{...s,permissions:f}:(t.log.warning(u.message),{...s,permissions:f,notices:[...s.notices,u]})}catch(s){let d=X(s),r=P(n,Y(s));d&&await Promise.all(n.map(({inputs:p})=>Z(e,p,r)));let o=d?n.flatMap(({inputs:p,known:B})=>_(e,p,B(),r)):[],{permissions:c,refusal:a}=v(e,r,{},o),f=n.every(({known:p})=>p().hasImage===!0),u=k(c,p=>f&&b(p));t.draft.put("rights",{permissions:u});let l=d?F(u,R(a),r):void 0;if(l===void 0)throw s;let S=Q(s);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a(S===""?(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_9__.h)(l.message):S+l.message,{...l,kind:"not-authorized",remedy:`${l.remedy}${n.map(({known:p})=>V(p())).join("")}`,cause:s})}}function De(e){return v(e,new Set,{}).permissions}function Q(e){return e instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a?(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_10__.a)(/^[^:]+: /.exec(e.message),0):""}function V({registered:e}){return e===void 0?"":`
The revision ${e} is registered; nothing runs it yet.`}function X(e){let n=M(e);return n!==void 0&&((0,_src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_6__.a)(n.message)?.because??"no-allow")==="no-allow"}function M(e){let n=e instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_8__.a?e.cause:e;return n instanceof _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_7__.a&&n.kind==="denied"?n:void 0}function Y(e){return M(e)?.action}function v(e,n,{location:t},i=[]){let s=[...e.uses(),...i],d=s.find(c=>c.refusal!==void 0)?.refusal,r=R(d);return{permissions:(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_4__.d)(s,{needs:n,partition:t?.partition??r.partition??"aws",accountId:t?.accountId??r.accountId??"*"}),refusal:d}}async function Z(e,n,t){let{cluster:i,service:s,taskFamily:d}=n,r=new Set(e.uses().map(({action:c})=>c)),o=[["ecs:ListClusters",t.has("cluster: auto")?()=>e.listClusters():void 0],["ecs:ListServices",t.has("service: auto")&&i!==void 0?()=>e.listServices(i):void 0],["ecs:DescribeServices",i!==void 0&&s!==void 0?()=>e.describeService(i,s):void 0],["ecs:DescribeTaskDefinition",()=>e.describeTaskDefinition(d??s??"ecs-rollout")],["ecr:GetAuthorizationToken",t.has("build")?()=>e.ecr(e.region).getAuthorizationToken():void 0]];await Promise.allSettled(o.map(async([c,a])=>r.has(c)?void 0:a?.()))}function _(e,n,{taskDefinition:t,plan:i,ownRegistry:s},d){let r=i?.current.service.clusterArn??n.cluster??"*",o=i?.current.service.arn??n.service??"*",c=t?.family??n.taskFamily,a=(f,u,l)=>d.has(f)?(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_4__.c)(u,l,e.region,{action:"",message:""}):[];return[...a("always","ecs:DescribeServices",{cluster:r,services:[o]}),...a("always","ecs:DescribeTaskDefinition",{}),...a("stages","ecs:ListServiceDeployments",{cluster:r,service:o}),...a("stages","ecs:DescribeServiceDeployments",{cluster:r,service:o}),...a("decision","ecs:ContinueServiceDeployment",{cluster:r,service:o}),...i?.repository===void 0?[]:y(i.repository,{isPushed:!0,isDone:!1,own:s}),...a("register","ecs:RegisterTaskDefinition",t??{}),...e.uses().some(({action:f})=>f==="ecs:RunTask")?[]:a("task","ecs:RunTask",{...t,cluster:r,taskDefinition:ee(c)}),...a("update","ecs:UpdateService",{cluster:r,service:o})]}function ee(e){return`arn:{partition}:ecs:{region}:{account}:task-definition/${e===void 0?"*":`${e}:*`}`}function ne(e,n){let t=n.map(({known:s})=>s().ownRegistry).find(s=>s!==void 0);return[e.image,...(e.subjects??[]).map(({image:s})=>s)].flatMap(s=>s?.digest===void 0?[]:y(s.repository,{isPushed:s.origin==="built",isDone:!0,own:t}))}


/***/ }),

/***/ 7471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ D),
/* harmony export */   c: () => (/* binding */ b),
/* harmony export */   d: () => (/* binding */ q),
/* harmony export */   e: () => (/* binding */ en)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7995);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9889);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1804);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var f=({name:n})=>n,k=new Map([["containerDefinitions",{noun:"container",keyOf:f,show:({image:n})=>n}],["environment",{noun:"environment variable",keyOf:f,isSecret:!0,isWhole:!0}],["secrets",{noun:"secret",keyOf:f,isSecret:!0,isWhole:!0}],["secretOptions",{noun:"secret option",keyOf:f,isSecret:!0,isWhole:!0}],["environmentFiles",{noun:"environment file",keyOf:({value:n})=>n}],["portMappings",{noun:"port",keyOf:L}],["volumes",{noun:"volume",keyOf:f}],["mountPoints",{noun:"mount point",keyOf:({containerPath:n})=>n}],["volumesFrom",{noun:"volumes from",keyOf:({sourceContainer:n})=>n}],["dependsOn",{noun:"dependency on",keyOf:({containerName:n})=>n}],["ulimits",{noun:"ulimit",keyOf:f}],["systemControls",{noun:"system control",keyOf:({namespace:n})=>n}],["resourceRequirements",{noun:"resource",keyOf:({type:n})=>n}],["tags",{noun:"tag",keyOf:({key:n})=>n,isWhole:!0,show:({value:n})=>n??""}]]);function L({containerPort:n,containerPortRange:e,protocol:t}){let o=n??e;return o===void 0||t==="tcp"?o:`${o}/${t}`}function D(n,e){let t=new Map;for(let o of n){let r=(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(o)?e(o):void 0;if(!(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(o)||typeof r!="string"&&typeof r!="number"||t.has(String(r)))return;t.set(String(r),o)}return t}function b(n){let{cpu:e,memory:t,networkMode:o,runtimePlatform:r,containerDefinitions:i,volumes:u,requiresCompatibilities:a,...c}=(0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_1__.c)(n);return h({...c,cpu:v(e),memory:W(t),networkMode:o==="bridge"?void 0:o,runtimePlatform:(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(r)?{cpuArchitecture:"X86_64",operatingSystemFamily:"LINUX",...r}:r,containerDefinitions:O(i,d=>R(d,o)),volumes:O(u,T),tags:Array.isArray(c.tags)?c.tags.filter(d=>!(0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_1__.a)(d)):c.tags,requiresCompatibilities:F(a),taskRoleArn:y(c.taskRoleArn),executionRoleArn:y(c.executionRoleArn)})}function R(n,e){let{cpu:t,essential:o,portMappings:r,healthCheck:i,...u}=n;return{...u,essential:o??!0,cpu:t===0?void 0:t,portMappings:O(r,a=>K(a,e)),healthCheck:(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(i)?{interval:30,timeout:5,retries:3,startPeriod:0,...i}:i}}function K(n,e){let{containerPort:t,hostPort:o}=n;return{protocol:"tcp",...n,hostPort:o||(e==="awsvpc"||e==="host"?t:0)}}function T(n){let{efsVolumeConfiguration:e}=n;return (0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?{...n,efsVolumeConfiguration:{rootDirectory:"/",transitEncryption:"DISABLED",...e}}:n}function v(n){let[,e]=typeof n=="string"&&/^\s*((?:\d*\.)?\d+)\s*vcpu\s*$/i.exec(n)||[];return e!==void 0?String(Number(e)*1024):typeof n=="number"?String(n):y(n)}function W(n){let[,e]=typeof n=="string"&&/^\s*((?:\d*\.)?\d+)\s*gb\s*$/i.exec(n)||[];return e!==void 0?String(Number(e)*1024):typeof n=="number"?String(n):y(n)}function F(n){return Array.isArray(n)?n.toSorted():n}function y(n){return n===""?void 0:n}function O(n,e){return Array.isArray(n)?n.map(t=>(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(t)?e(t):t):n}function h(n){return (0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.b)((0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.c)(n,e=>Array.isArray(e)?e.map(t=>(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(t)?h(t):t):(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?h(e):e),(e,t)=>t!==void 0&&(t!==!1||e==="essential")&&!N(t))}function N(n){return Array.isArray(n)?n.length===0:(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(n)&&Object.keys(n).length===0}function q(n,e){let t=j(b(n),b(e),E);return[...t.filter(({kind:o})=>o==="removed"),...t.filter(({kind:o})=>o!=="removed")]}function en(n,e){return q(n,e).length===0}var E={path:[],owner:"",isSecret:!1};function j(n,e,t){return[...new Set([...Object.keys(n),...Object.keys(e)])].flatMap(r=>{let i=t.isSecret||k.get(r)?.isSecret===!0||(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_4__.a)(r)||!(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__.a)([...t.path.slice(-1),r]);return U($(n,r),$(e,r),{...t,path:[...t.path,r],isSecret:i})})}function U(n,e,t){if((0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(n,e))return[];let o=k.get(String(t.path.at(-1)));if(o!==void 0){let[r,i]=[x(n,o),x(e,o)];return r!==void 0&&i!==void 0?V(r,i,o,t):[w(`${t.path.join(".")}${t.owner}`,n,e,!0)]}return (0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(n)&&(0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)?j(n,e,t):[w(`${t.path.join(".")}${t.owner}`,n,e,t.isSecret,t.path.at(-1))]}function V(n,e,t,{owner:o}){return[...new Set([...n.keys(),...e.keys()])].flatMap(r=>{let[i,u]=[n.get(r),e.get(r)];if((0,_src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(i,u))return[];let a=`${t.noun} ${r}${o}`,c=t.isSecret===!0||(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_4__.a)(r);if(i===void 0||u===void 0||t.isWhole){let J=m=>m!==void 0&&t.show?t.show(m):m;return w(a,J(i),J(u),c)}let d=t.noun==="container"?r:a;return j(i,u,{path:[],owner:` of ${d}`,isSecret:!1})})}function w(n,e,t,o,r){return{kind:e===void 0?"added":t===void 0?"removed":"changed",what:n,...e===void 0||o?{}:{before:(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__.b)(e,r)},...t===void 0||o?{}:{after:(0,_src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_2__.b)(t,r)}}}function x(n,e){return n===void 0?new Map:Array.isArray(n)?D(n,e.keyOf):void 0}function $(n,e){return Object.hasOwn(n,e)?n[e]:void 0}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ i),
/* harmony export */   c: () => (/* binding */ e),
/* harmony export */   d: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function a(r){return e(r).replace(/\b[0-9a-f]{32}\b/g,t=>t.slice(0,8)).replace(/\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,"$1")}function i(r){return r.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,"$1")}function e(r){return r.replace(/arn:[\w-]+:elasticloadbalancing:[\w-]+:\d+:targetgroup\/([\w-]+)\/[0-9a-f]+/g,"$1")}function s(r,t){let n=[...r];return n.length<=t?r:`${n.slice(0,t-1).join("")}\u2026`}


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ g),
/* harmony export */   b: () => (/* binding */ S),
/* harmony export */   c: () => (/* binding */ y),
/* harmony export */   d: () => (/* binding */ N),
/* harmony export */   e: () => (/* binding */ I),
/* harmony export */   f: () => (/* binding */ v),
/* harmony export */   g: () => (/* binding */ T),
/* harmony export */   h: () => (/* binding */ x),
/* harmony export */   i: () => (/* binding */ H),
/* harmony export */   j: () => (/* binding */ K)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1876);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(554);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var h={fargate:45,ec2:15},E=40,O=5,D=20,g=30,b=300;function S(e){let n=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.s)(e.service,e.taskDefinition)?h.fargate:h.ec2,o=[...e.targetGroups.map(_),...A(e)].sort((a,r)=>r.seconds-a.seconds)[0];if(!o)return{seconds:n+E};let s=e.targetGroups.length>0?O:0;return{seconds:n+s+o.seconds,checks:o}}function y({targetGroups:e}){let[n]=e.map(t=>({setting:`deregistration delay of target group ${t.name}`,seconds:N(t)})).sort((t,o)=>o.seconds-t.seconds);return{seconds:D+(n?.seconds??0),...n&&{drain:n}}}function N({deregistrationDelaySeconds:e}){return e??b}function I({protocol:e,healthCheck:n}){return/^HTTPS?$/.test(e??"HTTP")?1:n.healthyThreshold}function _(e){let n=I(e),t=n===1?"":`, ${n} times,`,o=n*e.healthCheck.intervalSeconds;return{setting:`health-check interval${t} of target group ${e.name}`,seconds:o}}function A({taskDefinition:e}){return(e.containerDefinitions??[]).flatMap(({name:n,healthCheck:t,essential:o})=>t&&o!==!1?[{setting:`interval of the health check of container ${n}`,seconds:t.interval??30}]:[])}function v({service:e,desiredCount:n}){let t=n??e.desiredCount,{minimumHealthy:o,maximum:s}=(0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.f)(e.deploymentConfiguration,t),a=[],[r,i]=[e.runningCount,0];for(;i<t||r>0;){let d=Math.max(0,Math.min(t-i,s-r-i)),c=Math.max(0,Math.min(r,r+i-o));if(d===0&&c===0)return;a.push({starts:d,ends:c}),[r,i]=[r-c,i+d]}return a}function T({service:e,taskDefinition:n,desiredCount:t}){return(n.containerDefinitions??[]).some(({image:s})=>s!==void 0&&!s.includes("@"))&&(t??e.desiredCount)>1}var C=600;function x({strategy:e}){return e!=="ROLLING"}function H(e){let{waitFor:n="completed"}=e,{deploymentConfiguration:t,loadBalancers:o}=e.service,s={setting:"start and health of all new tasks",seconds:L(e)};if(n==="healthy")return[s];let a=o.some(({pair:u})=>u!==void 0&&(0,_src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_2__.a)(u.productionRuleArn)),r=o.some(({pair:u})=>u?.testRuleArn!==void 0),i=a&&r?[{setting:"wait of the Network Load Balancer after the test shift",seconds:C}]:[];if(n==="paused")return[s,...i];let d=a?[{setting:"wait of the Network Load Balancer after the shift",seconds:C}]:[],c=[s,...i,...G(t),...d];if(n==="shifted")return c;let k=t.bakeTimeMinutes??0;return[...c,{setting:"bake time",seconds:k*60},{setting:"end of the old tasks",seconds:y(e).seconds}]}function K({service:e,waitFor:n="completed"}){let t=P[n];if(t===void 0||!x(e.deploymentConfiguration))return[];let o=s=>s!=="RECONCILE_SERVICE"&&((0,_src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_1__.t)(s,t)??0)<0;return(e.deploymentConfiguration.hooks??[]).filter(({kind:s})=>s==="PAUSE").flatMap(({stages:s,timeoutMinutes:a=R,timeoutAction:r})=>s.filter(o).map(i=>({stage:i,seconds:a*60,continues:r==="CONTINUE"})))}var R=1440,P={healthy:"POST_SCALE_UP",shifted:"POST_PRODUCTION_TRAFFIC_SHIFT",completed:"CLEAN_UP"};function L(e){return S(e).seconds+(T(e)?g:0)}function G({linear:e,canary:n}){if(n!==void 0)return[{setting:`bake of the canary at ${n.percent} %`,seconds:n.bakeMinutes*60}];if(e===void 0)return[];let t=Math.ceil(100/e.stepPercent);return[{setting:`bakes of the ${t} steps`,seconds:(t-1)*e.stepBakeMinutes*60}]}


/***/ })

};
