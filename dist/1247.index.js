export const id = 1247;
export const ids = [1247];
export const modules = {

/***/ 1247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provideAll: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7826);
/* harmony import */ var _src_stories_deployment_distinct_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9548);
/* harmony import */ var _src_stories_deployment_for_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1516);
/* harmony import */ var _src_stories_ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9196);
/* harmony import */ var _src_ecs_refusals_failure_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1056);
/* harmony import */ var _src_stories_tell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8508);
/* harmony import */ var _src_stories_tell_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6682);
/* harmony import */ var _src_task_definition_normal_form_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7471);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4673);
/* harmony import */ var _src_image_prepare_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7176);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9251);
/* harmony import */ var _src_stories_read_dockerfile_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5026);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(240);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4334);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5640);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(8722);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1999);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3177);
/* harmony import */ var _src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6683);
/* harmony import */ var _src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3019);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7737);
/* harmony import */ var _src_image_checked_out_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6359);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1183);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7850);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6160);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5793);
/* harmony import */ var _src_wiring_logins_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8868);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5638);
/* harmony import */ var _src_ecs_refusals_passage_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4087);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1432);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(1876);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(4707);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(626);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(7995);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(7135);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(2506);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(2492);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(873);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(9889);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(4487);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_54__ = __webpack_require__(9864);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_55__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_56__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_57__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_58__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_59__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_60__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_61__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_62__ = __webpack_require__(6860);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_63__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function j(r,n){let o=new Map(n.map(e=>[e.name,(0,_src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__.a)(r,e.plan,e.ports)])),t=e=>o.get(e.name)??(0,_src_stories_read_timing_js__WEBPACK_IMPORTED_MODULE_1__.a)(r,e.plan,e.ports),i=(0,_src_stories_deployment_distinct_images_js__WEBPACK_IMPORTED_MODULE_2__.b)(n).map(e=>({...e,name:e.parts[0].name})),m=R(),a=await (0,_src_stories_deployment_for_all_js__WEBPACK_IMPORTED_MODULE_3__.a)(i,async e=>{let[{plan:s,ports:l}]=e.parts,c=()=>v(r,e,t),h=await (0,_src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_41__.b)(l.cancelled,()=>s.repository===void 0?c():m(s.repository,c));return{group:e,image:h}}),d=n.map(async e=>{let s=a.find(({group:l})=>l.parts.includes(e));if(s===void 0)throw new Error(`${e.name} has no image.`);return k(e,s.image,await t(e))});return (0,_src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_41__.b)(n[0]?.ports.cancelled??new AbortController().signal,()=>Promise.all(d))}function R(){let r=new Map;return(n,o)=>{let t=(r.get(n)??Promise.resolve()).then(o,o);return r.set(n,t),t}}async function v(r,{parts:n},o){let[{inputs:t,plan:i,ports:m,learn:a}]=n,d=n.flatMap(e=>(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_11__.b)(e.inputs,e.plan,o(e),e.ports)??[]);return (0,_src_image_prepare_js__WEBPACK_IMPORTED_MODULE_10__.c)(t,(0,_src_image_build_labels_js__WEBPACK_IMPORTED_MODULE_23__.g)(i),{...(0,_src_image_prepare_js__WEBPACK_IMPORTED_MODULE_10__.a)(r,m,e=>a({ownRegistry:e})),tryIt:d.length===0?void 0:x(d)})}function x(r){return async(n,o)=>{for(let t of r)await t(n,o)}}function k(r,n,o){let{plan:t,ports:i,learn:m}=r,a=(0,_src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_24__.a)(t,n.reference);return m({taskDefinition:a.taskDefinition,hasImage:!0}),(0,_src_stories_tell_js__WEBPACK_IMPORTED_MODULE_6__.c)(t,n,a,i),{...r,image:n,rendered:a,timing:o}}


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


/***/ })

};
