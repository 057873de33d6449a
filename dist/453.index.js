export const id = 453;
export const ids = [453];
export const modules = {

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryImageFindings: () => (/* binding */ U)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_diagnosis_advice_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8013);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);
/* harmony import */ var _src_image_registry_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5670);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5638);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5640);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9726);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9889);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4707);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4334);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9864);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2506);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(873);
/* harmony import */ var _actions_exec_lib_toolrunner_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(261);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3711);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function h(t,r,i){let{workspace:n,inputs:o,platform:e}=t,s=await (0,_src_diagnosis_advice_files_js__WEBPACK_IMPORTED_MODULE_1__.k)(n,o),a=await (0,_src_diagnosis_advice_files_js__WEBPACK_IMPORTED_MODULE_1__.l)(r.docker);(0,_src_diagnosis_advice_files_js__WEBPACK_IMPORTED_MODULE_1__.j)([e],a,s,o.target);let m=`ecs-rollout-trial:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_19__.randomBytes)(6).toString("hex")}`;try{return await (0,_src_diagnosis_advice_files_js__WEBPACK_IMPORTED_MODULE_1__.h)({builder:a.kind==="buildx"?{...a,driver:"docker"}:a,files:s,build:{...o,cacheTo:[]},platforms:[e],reference:m,labels:{},cacheReference:""},r),await i(m)}finally{await r.docker.run(["image","rm","--force",m])}}async function U(t,r){let{inputs:i,containers:n}=t;if(!i.tryImage)return[];if(i.image!=="build")return[c("notice","The image was not tried: nothing is built.","")];if(n.length===0)return[c("notice","The image was not tried: it is not clear which container gets it.","Set `container-name`.")];let o=await (0,_src_image_registry_failures_js__WEBPACK_IMPORTED_MODULE_3__.j)({logins:[],temporaryDirectory:r.runner.temp});r.keep("docker-config",o.configDirectory);try{return await (0,_src_diagnosis_advice_files_js__WEBPACK_IMPORTED_MODULE_1__.m)(r.runner,o.git),(await D(t,o,r)).flatMap(x)}catch(e){if(!(e instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_15__.a))throw e;return[{...c("error",e.message,e.remedy),...e.place}]}finally{await o.close()}}async function D({inputs:t,taskDefinition:r,containers:i,service:n,targetGroups:o=[]},{docker:e},{log:s,clock:a,cancelled:m,keep:T,runner:b}){let I=t.build.platforms?.[0]??(0,_src_diagnosis_advice_files_js__WEBPACK_IMPORTED_MODULE_1__.a)(r),B=(n?.taskDefinitionArn??"").replace(/[^/]*$/,r.family??"");return h({workspace:b.workspace,inputs:t.build,platform:I},{docker:e,log:s,clock:a},P=>(0,_src_diagnosis_advice_files_js__WEBPACK_IMPORTED_MODULE_1__.p)(P,{taskDefinition:r,containers:i,targetGroups:o,familyArn:B,...n&&{service:n}},{docker:e,log:s,cancelled:m,onContainer:S=>T("trial",S)}))}function x({verdict:t,message:r,remedy:i}){return t==="passed"?[]:t==="undecided"?[c("warning",`The image was not tried to the end: ${r}`,i)]:[c("error",`The image did not pass its trial: ${r}`,i)]}function c(t,r,i){return{check:"try-image",severity:t,message:r,remedy:i}}


/***/ })

};
