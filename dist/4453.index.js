export const id = 4453;
export const ids = [4453];
export const modules = {

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function s(e){let[r="",n="",t]=e.toLowerCase().split("/"),a={x86_64:"amd64",aarch64:"arm64"}[n]??n;return t===void 0||a==="arm64"&&t==="v8"?`${r}/${a}`:`${r}/${a}/${t}`}


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

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ R)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7995);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3124);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function R(n,e){let{base:t,document:s,containers:r,edits:i}=n,c=s===void 0?t.taskDefinition:(0,_src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_1__.b)(s,m(n,e),n.image.kind==="definition"?[]:r);return (0,_src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_2__.b)(c,{family:n.family,tags:t.tags,...i.ecsTags!==void 0&&{setTags:i.ecsTags},images:f(n,e),environmentVariables:i.environmentVariables,secrets:i.secrets,deployedContainers:r})}function f(n,e){let t=[...n.edits.containerImages].map(([r,i])=>[r,i==="running"?g(n,r):i]),s=n.containers.map(r=>[r,u(n,r,e)]);return new Map([...t,...s].flatMap(([r,i])=>i===void 0||i===""?[]:[[r,i]]))}function u(n,e,t){if(n.image.kind!=="definition")return n.image.kind==="running"?g(n,e):t}function g(n,e){return(n.current.running.taskDefinition.containerDefinitions??[]).find(({name:s})=>s===e)?.image}function m(n,e){let t=(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_3__.f)(n.current.service.arn);return new Map([["AWS_ACCOUNT_ID",t?.accountId??""],["AWS_REGION",t?.region??""],["ECR_REGISTRY",String((n.repository??e).split("/")[0])],["IMAGE",e],...n.edits.placeholders])}


/***/ }),

/***/ 4453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tryImageFindings: () => (/* binding */ G)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
/* harmony import */ var _src_image_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(240);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3731);
/* harmony import */ var _src_image_step_forms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1171);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4334);
/* harmony import */ var _vscode_languageserver_types_lib_esm_main_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5640);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1075);
/* harmony import */ var _src_rollout_strategies_native_tempo_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8722);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6730);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1999);
/* harmony import */ var _src_ecs_fargate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3177);
/* harmony import */ var _src_plan_platform_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3610);
/* harmony import */ var _src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3019);
/* harmony import */ var _src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7737);
/* harmony import */ var _src_image_git_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1183);
/* harmony import */ var _src_image_platform_name_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7850);
/* harmony import */ var _src_runner_workspace_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2617);
/* harmony import */ var _src_task_definition_source_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6514);
/* harmony import */ var _src_task_definition_withheld_values_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9399);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6160);
/* harmony import */ var _src_task_definition_placeholders_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5793);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5638);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1432);
/* harmony import */ var _src_plan_staged_mending_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4718);
/* harmony import */ var _src_causes_refusal_advice_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3359);
/* harmony import */ var _src_ecs_service_events_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1876);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4707);
/* harmony import */ var _src_causes_refusal_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(626);
/* harmony import */ var _src_text_aws_cli_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9527);
/* harmony import */ var _src_task_definition_render_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7995);
/* harmony import */ var _src_task_definition_showable_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5854);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7135);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2506);
/* harmony import */ var _src_task_definition_read_only_members_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2492);
/* harmony import */ var _src_ecs_listener_rule_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(554);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(873);
/* harmony import */ var _src_task_definition_pointer_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4550);
/* harmony import */ var _src_task_definition_json_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9889);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(9864);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6860);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function G(e,r){let{inputs:t,containers:o}=e;if(!t.tryImage)return[];if(t.image.kind!=="build")return[a("notice","The image was not tried: nothing is built.","")];if(o.length===0)return[a("notice","The image was not tried: it is not clear which container gets it.","Set `container-name`.")];let n=await (0,_src_image_tools_js__WEBPACK_IMPORTED_MODULE_2__.a)({logins:[],temporaryDirectory:r.runner.temp,cancelled:r.cancelled});r.keep("docker-config",n.configDirectory);try{return await (0,_src_image_foreign_code_js__WEBPACK_IMPORTED_MODULE_14__.b)(t,r.runner,n.git,["definition","build"]),(await S(e,n,r)).flatMap(F)}catch(i){if(!(i instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_43__.a))throw i;return[{...a("error",i.message,i.remedy),...i.place}]}finally{await n.close()}}async function S({inputs:e,taskDefinition:r,containers:t,service:o,targetGroups:n=[]},{docker:i},{log:m,clock:w,cancelled:T,keep:f,runner:c}){let k=e.build.platforms?.[0]??(0,_src_plan_platform_js__WEBPACK_IMPORTED_MODULE_12__.a)(r),I=(o?.taskDefinitionArn??"").replace(/[^/]*$/,r.family??"");return (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_3__.e)({workspace:c.workspace,inputs:e.build,platform:k},{docker:i,log:m,clock:w,onImage:s=>f("trial-image",s)},s=>(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__.d)(s,{taskDefinition:r,containers:t,targetGroups:n,familyArn:I,programs:(0,_src_try_image_own_words_js__WEBPACK_IMPORTED_MODULE_1__.a)(e,t),...o&&{service:o}},{docker:i,log:m,cancelled:T,temporaryDirectory:c.temp,onContainer:b=>f("trial",b)}))}function F({verdict:e,message:r,remedy:t}){return e==="passed"?[]:e==="undecided"?[a("warning",`The image was not tried to the end: ${r}`,t)]:[a("error",`The image did not pass its trial: ${r}`,t)]}function a(e,r,t){return{check:"try-image",severity:e,message:r,remedy:t}}


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

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ U),
/* harmony export */   b: () => (/* binding */ Sn),
/* harmony export */   c: () => (/* binding */ Mn),
/* harmony export */   d: () => (/* binding */ Ie)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3731);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4334);
/* harmony import */ var _src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1075);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6730);
/* harmony import */ var _src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3019);
/* harmony import */ var _src_runner_program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1432);
/* harmony import */ var _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4707);
/* harmony import */ var _src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7135);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2506);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5818);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function U(e,n){let r=[{purpose:"run-before",task:e.runBefore},{purpose:"run-after",task:e.runAfter}].flatMap(({purpose:i,task:s})=>{let a=s?.command?.[0],d=s?.container??(n.length===1?n[0]:void 0);return a!==void 0&&d!==void 0&&s?.family===void 0?[{container:d,program:{purpose:i,name:a}}]:[]}),o=i=>r.filter(s=>s.container===i).map(({program:s})=>s);return new Map(n.map(i=>[i,o(i)]))}var ie=1e4;async function F({programs:e=[]},n,{hasEntryPoint:t}){if(!t)for(let r of e){let o='if command -v "$1" >/dev/null; then echo there; else echo missing; fi',{stdout:i}=await n.exec(["/bin/sh","-c",o,"sh",r.name],ie);if(i.trim()==="missing")return{kind:"program-missing",program:r}}}function k(e,{outcome:n,tookMs:t,log:r}){let o=`Container ${e.container.name}`,i=Math.round(t/1e3);switch(n.kind){case"passed":return{message:`${o} ${ce(e,n)} after ${i} s.`,remedy:""};case"exited":return{message:`${o} exited with code ${n.exitCode} after ${i} s${de(r)}.`,remedy:"The end of its log is shown in this step's log."};case"not-started":return{message:`${o} could not be started: ${n.words.at(-1)??`Docker ended with ${n.exitCode}`}.`,remedy:"Check that the container definition names nothing that the image lacks."};case"wrong-answer":return se(`${o} answered ${n.status} to ${J(e)}.`);case"no-answer":return ae(e,o);case"not-listening":return le(e,n.ports,i);case"unhealthy":return me(e,n);case"program-missing":return{message:`${o} has no program ${(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_10__.j)(n.program.name.slice(0,100))}, which \`${n.program.purpose}\` starts.`,remedy:`Install it in the image, correct the command of \`${n.program.purpose}\`, or give it a task family of its own with \`${n.program.purpose}-family\`.`};case"no-engine":return{message:`Docker did not answer during the trial of container ${e.container.name}.`,remedy:""};case"cancelled":return{message:"The job was cancelled during the trial.",remedy:""}}}function se(e){return{message:e,remedy:"Make the path answer with a status that the matcher accepts, or check another path."}}function ae(e,n){return{message:`${n} accepts the connection on port ${(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)}, but does not answer ${J(e)} within ${e.healthCheck?.timeoutSeconds??5} s.`,remedy:"See in its log what it is waiting for, or check a path that depends on nothing else."}}function de(e){let n=e.findLast(({text:t})=>t.trim()!=="")?.text.trim();return n===void 0?"":`; the last line of its log: ${n.slice(0,200)}`}function ce(e,{status:n}){let t=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.i)(e);return t===void 0?"still ran":n===void 0?`listened on port ${t}`:`answered ${n} on port ${t}${e.healthCheck?.path??"/"}`.replace(/(\d)\//,"$1, path /")}function J({healthCheck:e}){let{targetGroup:n,path:t="/"}=e??{};return n===void 0?t:`the health check of target group ${n.name} for ${t}`}function le(e,n,t){let r=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.i)(e)??0,o=n.find(d=>d.port===r),[i]=n.filter(d=>!d.isLoopback),s=`Container ${e.container.name}`,a=d=>(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_10__.k)(JSON.stringify({portMappings:[{containerPort:d}]},void 0,2),"json");return o?.isLoopback===!0?{message:`${s} listens on port ${r} on its loopback address only, which the load balancer cannot reach.`,remedy:"Let the program listen on all addresses (`0.0.0.0`)."}:i!==void 0?{message:`${s} listens on port ${i.port}, not on port ${r}, where requests go.`,remedy:`Let the program listen on port ${r} (many read the variable \`PORT\`), or name its port in the task definition, and in the service's load balancer:

${a(i.port)}`}:{message:`${s} did not listen on port ${r} within ${t} s.`,remedy:"If it needs longer to start, set `healthCheckGracePeriodSeconds` in the service; the trial then waits as long. If it depends on something unavailable here, such as a database, it cannot be tried on the runner."}}function me(e,{exitCode:n,words:t}){let r=e.container.healthCheck?.command?.join(" ")??"",o=t.at(-1)??"";return{message:`The health check of container ${e.container.name} fails with exit code ${n}${o===""?"":`: ${o.slice(0,200)}`}.`,remedy:`Its command is ${(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_10__.j)(r)}. Check that the image has the program, and that port and path are correct.`}}var g="trial";function V(e,n,t){let{taskDefinition:r,familyArn:o,previous:i}=t,s=e.container.name??"",{targetGroup:a}=e.healthCheck??{};return (0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__.e)({target:{deploymentId:g,startedAt:n.startedAt,taskDefinitionArn:o,...i!==void 0&&{previousTaskDefinitionArn:i.arn},unchanged:!1,waitFor:"completed",stopEarly:!0,onFailure:"keep",timeoutMs:e.timeoutMs,images:[],containers:[]},verdict:{kind:"failed",reason:"hopeless",message:"The trial failed."},taskDefinition:r,...i!==void 0&&{previousTaskDefinition:i.taskDefinition},tasks:[ue(s,n)],logs:[{taskId:g,containerName:s,group:"of the trial,",stream:`container ${s}`,region:"",lines:(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__.b)(n.log,(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__.a)(r))}],targets:fe(e,n),targetGroups:a===void 0?[]:[a]})}function ue(e,{outcome:n,startedAt:t}){let r={arn:g,id:g,taskDefinitionArn:"",startedBy:g,startedAt:t};if(n.kind==="exited"){let o=n.isOutOfMemory&&"OutOfMemoryError: Container killed due to memory usage",{exitCode:i}=n,s="EssentialContainerExited",a=[{name:e,exitCode:i,...o!==!1&&{reason:o}}];return{...r,lastStatus:"STOPPED",desiredStatus:"STOPPED",stopCode:s,containers:a}}if(n.kind==="not-started"){let o=`CannotStartContainerError: ${n.words.join(" ")}`;return{...r,lastStatus:"STOPPED",desiredStatus:"STOPPED",stopCode:"TaskFailedToStart",containers:[{name:e,reason:o}]}}return{...r,lastStatus:"RUNNING",desiredStatus:"RUNNING",containers:[{name:e}]}}function fe({healthCheck:e,container:n},{outcome:t}){return t.kind!=="wrong-answer"||e?.targetGroup===void 0?[]:[{targetGroupArn:e.targetGroup.arn,id:`container ${n.name}`,state:"unhealthy",reason:"Target.ResponseCodeMismatch",description:`Health checks failed with these codes: [${t.status}]`}]}var pe=["container-exited","container-cannot-start","unknown"];function q(e,n,t){let r=ge(n),o=V(e,r,t),i=o.logs.flatMap(({lines:s})=>s.map(({text:a})=>a));return{...he(e,r)??ye(e,r,o)??ke(e,r,o),log:i}}function ge({outcome:e,log:n,...t}){let{mask:r}=_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_9__.a;return{...t,outcome:"words"in e?{...e,words:e.words.map(r)}:e,log:n.map(({at:o,text:i})=>({at:o,text:r(i)}))}}function he(e,n){let{outcome:t}=n,r=t.kind==="exited"&&t.exitCode===0&&e.container.essential===!1;if(!(t.kind!=="passed"&&!r))return{verdict:"passed",message:k(e,n).message,remedy:""}}function ye(e,n,{logs:t}){let{outcome:r,log:o}=n,{name:i=""}=e.container;if(r.kind==="cancelled")return m("The job was cancelled during the trial.","");if(r.kind==="no-engine")return m(k(e,n).message,"Check that the Docker engine of the runner works.");if([..."words"in r?r.words:[],...o.map(({text:l})=>l)].some(l=>/exec format error/i.test(l)))return m(`Container ${i} is built for a different processor than this runner's.`,"Use a runner of that architecture, or add a step with `docker/setup-qemu-action` before this one.");let a=t.flatMap(_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_4__.a).map(l=>l.name),d=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.j)(e.container).filter(l=>a.includes(l));if(d.length===0)return Te(e,n);let c=`Container ${i} does not run without ${d.join(", ")}, but a trial does not fetch secrets.`;return m(c,K(d))}function Te(e,{outcome:n,log:t}){let{container:r}=e,{leftOut:o}=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.n)(r),i=[...o.map(d=>`the variable ${we(d)}`),...(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.m)(r)];if(i.length>0)return m(`Container ${r.name} did not pass, but a trial cannot provide ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__.c)(i)}.`,"A trial passes only single-line variables without control characters, and grants no rights on the machine.");if(n.kind==="exited"&&n.isOutOfMemory&&(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.l)(e))return m(`Container ${r.name} needs more memory than a trial may use.`,"");if(!["exited","not-started","not-listening"].includes(n.kind))return;let s="words"in n?n.words:[],a=/operation not permitted|no new privileges/i;if([...s,...t.map(({text:d})=>d)].some(d=>a.test(d)))return m(`Container ${r.name} did something that a trial does not allow: gaining privileges, creating devices or sending raw packets.`,"")}function ke(e,n,t){let{kind:r}=n.outcome,i=r==="not-listening"||r==="unhealthy"||r==="program-missing"?void 0:(0,_src_causes_database_forms_js__WEBPACK_IMPORTED_MODULE_3__.d)(t).find(({name:c})=>!pe.includes(c)),s=k(e,n),a=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.j)(e.container),d=a.length>0&&r!=="not-started"?[K(a)]:[];return{verdict:"failed",message:i?.cause??s.message,remedy:[i?.remedy??s.remedy,...d].join(`

`)}}function m(e,n){return{verdict:"undecided",message:e,remedy:n}}function K(e){return`A trial fetches no secrets, so ${e.map(n=>`\`${n}\``).join(", ")} had no value. In \`mode: validate\`, where nothing is registered, \`environment-variables\` can give one.`}function we(e){return e.length>60?`${e.slice(0,60)}\u2026`:e}function Q(e,n,t){for(let{containerName:r,containerPort:o,targetGroupArn:i}of n?.loadBalancers??[]){let s=t.find(({arn:w})=>w===i);if(r!==e||s===void 0||!s.healthCheck.enabled)continue;let{healthCheck:a}=s,{protocol:d,path:c,matcher:l,timeoutSeconds:f}=a,h=Number(a.port);return{protocol:d,timeoutSeconds:f,port:Number.isInteger(h)?h:o,targetGroup:s,...c!==void 0&&{path:c},...l!==void 0&&{matcher:l}}}}async function Y(e,n,t,r){let o=n?.timeoutSeconds??5,{signal:i,isOver:s,end:a}=be(o*1e3,r),d=n?.path?.startsWith("/")?n.path:"/";try{let c=await t(`http://127.0.0.1:${e}${d}`,{redirect:"manual",headers:{"user-agent":"ELB-HealthChecker/2.0"},signal:i});return await c.body?.cancel(),{kind:"status",status:c.status}}catch(c){return s()?{kind:"silence"}:Ce(c)?{kind:"silence"}:{kind:"nobody"}}finally{a()}}function be(e,n){let t=new AbortController,r=()=>t.abort(),o=!1,i=setTimeout(()=>{o=!0,r()},e);return n?.aborted&&r(),n?.addEventListener("abort",r),{signal:t.signal,isOver:()=>o,end:()=>{clearTimeout(i),n?.removeEventListener("abort",r)}}}function Ce(e){let{cause:n}=e instanceof Error?e:{};return n instanceof Error&&"code"in n&&String(n.code).startsWith("HPE_")}function z(e,n){return(e??"200").split(",").some(t=>{let[r=Number.NaN,o=r]=t.split("-").map(Number);return n>=r&&n<=o})}var $e=1e4;async function X(e,n){let{trial:t,container:r,state:o,passedMs:i,before:s}=e,a=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.i)(t);if(a===void 0)return Pe(t,i)?{outcome:{kind:"passed"}}:{};let d=o.hostPort(a),c=d===void 0?{kind:"nobody"}:await Y(d,t.healthCheck,n.fetch,n.cancelled);if(c.kind==="nobody")return{outcome:await Oe(t,r,a)};if(!Z(t))return{outcome:{kind:"passed",...c.kind==="status"&&{status:c.status}}};if(c.kind==="silence")return{outcome:{kind:"no-answer"}};let{status:l}=c;if(z(t.healthCheck?.matcher,l))return{outcome:{kind:"passed",status:l}};let f=s.wrong?.status===l?s.wrong.since:i;return{outcome:{kind:"wrong-answer",status:l},wrong:{status:l,since:f}}}async function Oe(e,n,t){let r=await n.listeningPorts();return r.some(i=>i.port===t&&!i.isLoopback)?Z(e)?{kind:"no-answer"}:{kind:"passed"}:{kind:"not-listening",ports:r}}var ve="/AWS.ALB/healthcheck";function Z({healthCheck:e}){return e?.protocol==="HTTP"&&e.path!==ve}function Pe(e,n){return ne(e)!==void 0||n>=Math.min($e,e.timeoutMs)}var Se=5,Me=60;async function ee(e,n){let t=ne(e);if(t===void 0)return;let{timeout:r=Se}=e.container.healthCheck??{},o=Math.min(r,Me),{exitCode:i,words:s}=await n.exec(t,o*1e3);if(i===0)return;let a=i===_src_runner_program_js__WEBPACK_IMPORTED_MODULE_6__.d?[`no end within ${o} s`]:s;return{kind:"unhealthy",exitCode:i,words:a}}function ne({container:e}){let[n,...t]=e.healthCheck?.command??[];return n==="CMD"&&t.length>0?t:n==="CMD-SHELL"&&t.length>0?["/bin/sh","-c",t.join(" ")]:void 0}var Ee=500,xe=5e3;async function te(e,n){let t=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.p)(n.docker,n.temporaryDirectory);n.onContainer?.(t.name);let r=n.clock.now();try{let{exitCode:o,words:i}=await t.start(e),s=o===0?await De(e,t,r,n):Ae(o,i,n),a=n.clock.now().getTime()-r.getTime();return{outcome:s,startedAt:r,tookMs:a,log:o===0?await t.tail():[]}}finally{await t.remove()}}function Ae(e,n,{cancelled:t}){return t?.aborted?{kind:"cancelled"}:e===_src_runner_program_js__WEBPACK_IMPORTED_MODULE_6__.d?{kind:"no-engine"}:{kind:"not-started",exitCode:e,words:n}}async function De(e,n,t,r){let{clock:o,cancelled:i}=r,s={};for(;i?.aborted!==!0;){let a=await n.look();if(a===void 0)break;if(!a.isRunning)return{kind:"exited",...a};let d=o.now().getTime()-t.getTime();s=await X({trial:e,container:n,state:a,passedMs:d,before:s},r);let{outcome:c}=s;if(c?.kind==="passed"&&(c=await Le(e,n,a)??c),c?.kind==="passed"||Re(s,d))return c??{kind:"passed"};if(c!==void 0&&d>=e.timeoutMs)return c;await o.sleep(Ee,i)}return{kind:i?.aborted?"cancelled":"no-engine"}}async function Le(e,n,t){return await ee(e,n)??F(e,n,t)}function Re({wrong:e},n){return e!==void 0&&e.status<500&&n-e.since>=xe}function Sn({tryImage:e,...n},t,r,{log:o,cancelled:i,keep:s,runner:a}){if(!e)return;let{service:d,running:c}=t.current;return async(l,f)=>{let{targetGroups:h}=await r,{taskDefinition:w}=(0,_src_plan_render_next_js__WEBPACK_IMPORTED_MODULE_5__.a)(t,l),{containers:$}=t,re=c.arn.replace(/[^/]*$/,t.family);await je(l,{taskDefinition:w,containers:$,service:d,targetGroups:h,familyArn:re,previous:c,programs:U(n,$)},{docker:f,log:o,cancelled:i,temporaryDirectory:a.temp,onContainer:oe=>s("trial",oe)})}}async function Mn(e,n,t,r){let o=(await n.run(["image","inspect",e],{limitMs:6e4})).exitCode===0;o||r(e),o||await Ne(e,n);try{await t()}finally{o||(await (0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.f)(n,e),r(""))}}async function Ne(e,n){let{exitCode:t,lines:r}=await n.run(["pull","--quiet",e]);if(t!==0)throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_11__.a(`The image was not tried, since Docker cannot pull ${e}: ${r.at(-1)??""}`,{kind:"image-unreadable",remedy:"Let the job log in to that registry before this step, or leave `try-image` out.",docs:"docs/try-image.md"})}async function je(e,n,t){let r=await Ie(e,n,t);if(t.cancelled?.aborted)throw new _src_runner_cancelled_js__WEBPACK_IMPORTED_MODULE_7__.a;for(let{verdict:o,message:i,remedy:s}of r)if(o==="undecided"&&t.log.warning(`The image was not tried to the end: ${i}`),o==="failed")throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_11__.a(`The image did not pass its trial: ${i}`,{kind:"trial-failed",remedy:s,docs:"docs/try-image.md"})}async function Ie(e,n,t){let r=[];for(let o of n.containers)r.push(await He(Ge(e,o,n),n,t));return r}function Ge(e,n,t){let{taskDefinition:r,service:o,targetGroups:i}=t,s=(0,_src_task_definition_containers_js__WEBPACK_IMPORTED_MODULE_8__.b)(r,n)??{name:n},a=Q(n,o,i),d=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.k)(r);return{image:e,container:s,mostMemoryMiB:(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.g)(),timeoutMs:(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.h)(s,o?.healthCheckGracePeriodSeconds),programs:t.programs?.get(n)??[],...a!==void 0&&{healthCheck:a},...d!==void 0&&{taskMemoryMiB:d}}}async function He(e,n,t){let{log:r}=t,{name:o=""}=e.container,i=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.j)(e.container),{leftOut:s}=(0,_src_image_build_command_js__WEBPACK_IMPORTED_MODULE_1__.n)(e.container);if(s.length>0){let c=s.map(l=>JSON.stringify(l.slice(0,60)));r.warning(`Not given to the trial, which takes variables of one line without control characters: ${c.join(", ")}`)}r.info(`Trying the image as container ${o}, for up to ${e.timeoutMs/1e3} s`),i.length>0&&r.info(`A trial fetches no secrets, so it starts without ${i.join(", ")}`);let a=await te(e,{...t,fetch,clock:(0,_src_runner_clock_js__WEBPACK_IMPORTED_MODULE_2__.a)()}),d=q(e,a,n);return r.info(d.message),d.verdict==="passed"||d.log.length===0?d:r.group(`The end of the log of container ${o}`,async()=>{for(let c of d.log)r.info(c);return d})}


/***/ })

};
