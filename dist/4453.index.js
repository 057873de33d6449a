export const id = 4453;
export const ids = [4453];
export const modules = {

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
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6514);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4707);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9399);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7995);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1432);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2610);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2506);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_hooks_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(329);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1999);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6730);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7135);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9903);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3359);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5640);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(5793);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2492);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(9889);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3177);
/* harmony import */ var _src_ecs_launch_type_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5109);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1876);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(873);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function $(t,r){let{inputs:e,containers:o}=t;if(!e.tryImage)return[];if(e.image.kind!=="build")return[a("notice","The image was not tried: nothing is built.","")];if(o.length===0)return[a("notice","The image was not tried: it is not clear which container gets it.","Set `container-name`.")];let n=await (0,_src_image_tools_js__WEBPACK_IMPORTED_MODULE_2__.a)({logins:[],temporaryDirectory:r.runner.temp,cancelled:r.cancelled});r.keep("docker-config",n.configDirectory);try{return await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_7__.b)(e,r.runner,n.git,["definition","build"]),(await b(t,n,r)).flatMap(F)}catch(i){if(!(i instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_37__.a))throw i;return[{...a("error",i.message,i.remedy),...i.place}]}finally{await n.close()}}async function b({inputs:t,taskDefinition:r,containers:e,service:o,targetGroups:n=[]},{docker:i},{log:s,clock:w,cancelled:T,keep:c,runner:f}){let I=t.build.platforms?.[0]??(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_6__.a)(r),k=(o?.taskDefinitionArn??"").replace(/[^/]*$/,r.family??"");return (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.e)({workspace:f.workspace,inputs:t.build,platform:I},{docker:i,log:s,clock:w,onImage:m=>c("trial-image",m)},m=>(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__.d)(m,{taskDefinition:r,containers:e,targetGroups:n,familyArn:k,programs:(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(t,e),...o&&{service:o}},{docker:i,log:s,cancelled:T,temporaryDirectory:f.temp,onContainer:S=>c("trial",S)}))}function F({verdict:t,message:r,remedy:e}){return t==="passed"?[]:t==="undecided"?[a("warning",`The image was not tried to the end: ${r}`,e)]:[a("error",`The image did not pass its trial: ${r}`,e)]}function a(t,r,e){return{check:"try-image",severity:t,message:r,remedy:e}}


/***/ })

};
