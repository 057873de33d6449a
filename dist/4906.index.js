export const id = 4906;
export const ids = [4906];
export const modules = {

/***/ 3124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ o),
/* harmony export */   c: () => (/* binding */ f),
/* harmony export */   d: () => (/* binding */ g),
/* harmony export */   e: () => (/* binding */ a),
/* harmony export */   f: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6860);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function u(n){return o(n).replace(/:\d+$/,"")}function o(n){return n.slice(n.lastIndexOf("/")+1)}function f(n){let r=(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_2__.c)(n,/:(\d+)$/)?.[1];return r===void 0?void 0:Number(r)}function g(n){return n.slice(n.lastIndexOf("/")+1)}function a(n){return n.split("/")[1]??n}function c(n){return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__.o)(n)?(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__.p)(n):void 0}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ t),
/* harmony export */   c: () => (/* binding */ i)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3124);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function a(e){return e.taskDefinitionArn!==void 0}function t({taskDefinitionArn:e}){return e&&(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)}function i({taskDefinitionArn:e}){return e===void 0?"another revision":(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_1__.b)(e)}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function r(e){return/because of a user request|^(?:ECS )?deployment stopped\.?$/i.test(e)}var t={built:"pushed by this job",reused:"built from the same commit before",given:"existing image",running:"same image as before"};


/***/ }),

/***/ 4906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellReport: () => (/* binding */ nt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5809);
/* harmony import */ var _src_runner_command_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4672);
/* harmony import */ var _src_image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6390);
/* harmony import */ var _src_permissions_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5190);
/* harmony import */ var _src_report_console_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4673);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1999);
/* harmony import */ var _src_runner_bounded_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6160);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2506);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1858);
/* harmony import */ var _src_report_headline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8170);
/* harmony import */ var _src_report_several_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4900);
/* harmony import */ var _src_report_github_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3485);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4487);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9864);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6860);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3711);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var Re=6,we=300;function be(e){if(e.subjects===void 0||(0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_11__.g)(e))return V(e);let n=(0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_11__.j)(e).flatMap(({name:o,view:r})=>{let[i="",...s]=V(r);return[`  ${o}: ${i}`,...s.map(a=>`  ${a}`)]}),t=e.error===void 0?[]:[`  ${e.error.message}`,...z(e)];return[(0,_src_report_headline_js__WEBPACK_IMPORTED_MODULE_10__.d)(e),...t,...n]}function V(e){let[n,...t]=e.diagnoses,o=(0,_src_report_headline_js__WEBPACK_IMPORTED_MODULE_10__.d)(e);return[xe(o,e),...ke(e,o)?[]:[`  ${(0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_16__.c)(e.message)}`],...n===void 0?z(e):Oe(n),...t.map(r=>`  Also: ${r.cause}`),...ve(e,o),...Se(e,n),...Ae(e)]}function Y(e){return{name:"log",publish:n=>{for(let t of be(n))e.info(t)}}}function Oe({cause:e,proof:n,remedy:t}){let o=(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.e)(n).flatMap(({source:s,at:a,same:m,texts:c})=>[`  Proof: ${s}${a===void 0?"":`, ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.f)(a)} UTC`}${m}`,...c.flatMap(f=>f.split(`
`)).map(f=>`    ${(0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_16__.d)((0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_16__.c)(f),we)}`)]),r=$e(o.slice(0,Re)),i=o.length-r.length;return[`  Cause: ${e}`,...Q(t),...r,...i>0?[`    (${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.b)(i,"more line")} in the job summary)`]:[]]}function $e(e){return e.at(-1)?.startsWith("  Proof: ")===!0?e.slice(0,-1):e}function z(e){let n=e.error?.remedy??(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.b)(e);return n===void 0?[]:Q(n)}function Q(e){let[n="",...t]=k(e).split(`
`);return[`  What to do: ${n}`,...t.map(o=>`    ${o}`)]}function k(e){return e.replace(/^ *```.*\n?/gm,"").replace(/\n{2,}/g,`
`).trim()}function ke(e,n){let{verdict:t,reason:o,deploymentId:r}=e;return t==="cancelled"&&r!==void 0||o==="another-failed"||(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.d)(e,n)}function ve({truth:e,rollback:n,message:t,verdict:o},r){let i=e?.outcome==="proved"?`Proved: ${(0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_16__.b)(e.message)}`:e?.message,s=e?.outcome==="proved"&&!(0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_13__.a)(o);return[n?.outcome==="done"||o==="cancelled"?void 0:n?.message,s?void 0:i].flatMap(m=>m===void 0||m===t||r.includes(m)?[]:[`  ${m}`])}function xe(e,{estimate:n,rolloutSeconds:t,verdict:o}){if(n===void 0||t===void 0||!(0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_13__.a)(o))return e;let r=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.d)(t);return e.replace(`after ${r}`,`after ${r} (estimate ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.d)(n.seconds)})`)}function Ae({traffic:e}){return e===void 0?[]:[`  Traffic: ${e.message}.`]}function Se(e,n){if((0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_13__.b)(e)||e.docsUrl===void 0)return[];let t=n===void 0?e.error?.docs?.replace(/^docs\//,""):`diagnoses.md#${n.name}`;return t===void 0?[]:[`  More: ${e.docsUrl}${t}`]}var T=10,Ne=2e3,je=["error","warning","notice"],Le={error:_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_9__.e,warning:_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_9__.f,notice:_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_9__.g},X={name:"annotations",publish(e){for(let{level:n,title:t,message:o,place:r}of Pe(e))Le[n](o,{title:t,...r!==void 0&&{file:(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_17__.g)(r.file)},...r?.line!==void 0&&{startLine:r.line},...r?.column!==void 0&&{startColumn:r.column}})}};function Pe(e){let n=(0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_11__.j)(e).flatMap(({name:r,view:i})=>Me(i).map(s=>Ee(r,s))),t=[...e.error===void 0?[]:ee(e),...Z(e).map(ne)],o=e.subjects===void 0?n:(0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_11__.g)(e)?t:[...t,...n];return je.flatMap(r=>_e(r,o.filter(i=>i.level===r)))}function Ee(e,n){return e===void 0?n:{...n,title:(0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_16__.d)(`${e}: ${n.title}`,250)}}function Me(e){return[...ee(e),...e.diagnoses.slice(1).map(n=>u("warning","A consequence, or a second cause",n.cause,n.remedy)),...Ce((0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.c)(e.findings)),...Z(e).map(ne),...(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.a)(e).map(n=>u("notice",`What costs time: ${n.setting}`,n.message,n.command))]}function Z({notices:e,verdict:n}){return n==="outdated"?e:e.filter(({severity:t})=>t==="warning")}function ee(e){let[n]=e.diagnoses,{error:t}=e,o=e.mode==="validate"&&t===void 0&&e.findings.length>0;if((0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_13__.b)(e)||o)return[];let r=(0,_src_report_headline_js__WEBPACK_IMPORTED_MODULE_10__.d)(e);if(e.reason==="another-failed")return[u("warning",r,e.message)];if(n!==void 0)return[u("error",r,n.cause,Fe(n.remedy))];let i=t?.message??e.message,s=r.includes(i)?r.slice(0,r.indexOf(": ")):r;return[u("error",s,i,t?.remedy??(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.b)(e),t?.place)]}function Fe(e){let[n=""]=k(e).split(`
`);return n.endsWith(":")?`${n.slice(0,-1)}: see the job summary.`:n}function Ce(e){let n=new Map;for(let t of e.filter(({severity:o})=>o!=="notice")){let o=t.remedy.replace(/"[^"]{0,500}"|`[^`]{0,500}`|\S{1,200}[:/]\S+|\d+/g,"\u2026"),r=[t.check,t.severity,t.file,o].join(`
`);n.set(r,[...n.get(r)??[],t])}return[...n.values()].flatMap(([t,...o])=>{if(t===void 0)return[];let r=o.map(({message:i,line:s})=>`${s===void 0?"Also":`Line ${s}`}: ${i}`);return[We({...t,remedy:[t.remedy,...r].join(`
`)})]})}function We({check:e,severity:n,message:t,remedy:o,file:r,line:i,column:s}){let a=r===void 0?void 0:{file:r,...i&&{line:i},...s&&{column:s}};return u(n,e,t,o,a)}function ne({severity:e,message:n,remedy:t,place:o}){return u(e,e==="warning"?"Warning":"Worth knowing",n,t,o)}function u(e,n,t,o="",r){let i=[t,...o===""?[]:k(o).split(`
`)].map(Ie);return{level:e,title:(0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_16__.d)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_17__.g)(n).replace(/\.$/,""),250),message:(0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_16__.d)(i.join(`
`),Ne),...r&&{place:r}}}function Ie(e){return`${(0,_src_text_match_js__WEBPACK_IMPORTED_MODULE_22__.a)(/^ */.exec(e),0)}${(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_17__.g)(e)}`}function _e(e,n){if(n.length<=T)return n;let t=n.length-T+1;return[...n.slice(0,T-1),{level:e,title:`And ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_21__.b)(t,`more ${e}`)}`,message:"GitHub shows ten annotations of a kind for each step. The job summary has them all."}]}var qe=65e3;function te(e){return{name:"pull-request comment",async publish(n){if(e.when==="never")return;let{pullRequest:t}=n.source;if(t===void 0){if(e.when==="auto")return;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_18__.a("No comment was written: this run belongs to no pull request.",{kind:"github-refused",remedy:"Set `comment: auto`, or run the step on the event `pull_request`."})}try{await Be(n,t,e)}catch(o){throw (0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_12__.c)(o,"The pull request got no comment",{denied:"Give the job `permissions:` with `pull-requests: write`, or set `comment: never`. A pull request from a fork never has this permission; the job summary says the same as the comment would.",otherwise:"The job summary says the same as the comment would."})}}}}function oe(e,n=""){let{GITHUB_WORKFLOW:t,GITHUB_JOB:o,GITHUB_ACTION:r}=e;return[t,o,r,n].join(`
`)}var Ge=30;async function Be(e,n,t){let o=(0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_12__.b)(e.source),r=De(t.identity),{paginate:i,rest:s}=await (0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_12__.a)(t.token),a={...o,issue_number:n},m=He(t.token,async()=>(await s.users.getAuthenticated()).data.id),c,f=0;for await(let{data:le}of i.iterator(s.issues.listComments,{...a,per_page:100})){for(let{id:ge,body:ye,user:he}of le)c===void 0&&ye?.startsWith(r)&&await m(he)&&(c=ge);if(f+=1,c!==void 0||f===Ge)break}let N=`${r}
${(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.g)(e,qe)}`;c!==void 0?await s.issues.updateComment({...o,comment_id:c,body:N}):(t.when==="always"||Je(e))&&await s.issues.createComment({...a,body:N})}function De(e){return`<!-- ecs-rollout ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_24__.createHash)("sha256").update(e).digest("hex").slice(0,16)} -->`}function He(e,n){if(e.startsWith("ghs_"))return async o=>o?.type==="Bot";let t;return async o=>(t??=n(),o?.id===await t)}function Je(e){let n=(0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_11__.j)(e).some(({view:t})=>t.changes.length>0);return!(0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_13__.b)(e)||e.findings.length>0||n}function Ke(e,n){let{image:t,revision:o}=e;return re({verdict:e.verdict,cause:(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.f)(e),image:t?.reference,"image-repository":t?.repository,"image-tag":t?.tag,"image-digest":t?.digest,"task-definition-arn":o?.arn,"previous-task-definition-arn":o?.previousArn,"deployment-id":e.deploymentId,services:Ve(e),"task-exit-code":e.oneOffTasks?.at(-1)?.exitCode,"rollout-seconds":e.rolloutSeconds&&Math.round(e.rolloutSeconds),report:n})}function re(e){return Object.fromEntries(Object.entries(e).map(([n,t])=>[n,String(t??"")]))}function Ve(e){let n=(0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_11__.j)(e).flatMap(({name:t,view:o})=>{let r=t??o.location?.service;return r===void 0?[]:[[r,Ye(o)]]});return n.length===0?void 0:JSON.stringify(Object.fromEntries(n))}function Ye(e){return re({verdict:e.verdict,cause:(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.f)(e),image:e.image?.reference,"task-definition-arn":e.revision?.arn,"deployment-id":e.deploymentId})}function ie(e){return{name:"outputs",publish(n){(0,_src_runner_command_file_js__WEBPACK_IMPORTED_MODULE_2__.a)("GITHUB_OUTPUT");for(let[t,o]of Object.entries(Ke(n,e())))(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_9__.c)(t,o)}}}var ze=new Set(["version","mode","verdict","reason","docsUrl","source","location","image","revision","deploymentId","name"]),Qe=new Set(["remedy","command","docs","check","action"]);function me(e){for(let{view:r}of (0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_11__.j)(e))ae(r);ae(e);let{subjects:n,...t}=e,o=y(t,se);return n===void 0?o:{...o,subjects:n.map(r=>y(r,se))}}function se(e){return ze.has(e)}function ae({location:e,revision:n,image:t,source:o,environment:r,service:i,tasks:s}){let a=[e,n,t,o].flatMap(m=>Object.values(m??{}));_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_8__.a.protect([r,i?.arn,...a.filter(m=>typeof m=="string"),...s.map(({arn:m})=>m)])}function de(e){return y(e)}function y(e,n=()=>!1,t=""){return typeof e=="string"?Qe.has(t)?_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_8__.a.maskKnown(e):_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_8__.a.mask(e):Array.isArray(e)?e.map(o=>y(o,void 0,t)):typeof e!="object"||e===null||e instanceof Date?e:Object.fromEntries(Object.entries(e).map(([o,r])=>[o,n(o)?r:y(r,void 0,o)]))}async function ce(e,n,t){let o=me(e);for(let r of n)try{await r.publish(o)}catch(i){let s=de(Xe(r,i));t.warning([s.message,s.remedy].filter(a=>a!==void 0).join(" ")),o={...o,notices:[...o.notices,s]}}return o}function Xe(e,n){return n instanceof _src_text_errors_js__WEBPACK_IMPORTED_MODULE_18__.a?{severity:"warning",message:n.message,remedy:n.remedy,...n.docs!==void 0&&{docs:n.docs}}:{severity:"warning",message:`The ${e.name} could not be written: ${(0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_18__.b)(n)}`}}function ue(e){return`${JSON.stringify(e,void 0,2)}
`}function pe(e){let n="";return{name:"report.json",path:()=>n,async publish(t){let o=(0,node_path__WEBPACK_IMPORTED_MODULE_26__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_26__.join)(e,"ecs-rollout-")),"report.json");await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_25__.writeFile)(o,ue(t)),n=o}}}function nt(e,n){return ce(e,nn(n),n.log)}function nn(e){let{inputs:n,runner:t,log:o,deployment:r}=e,i=pe(t.temp);return[Y(o),...t.summaryPath===void 0?[]:[(0,_src_report_timeline_js__WEBPACK_IMPORTED_MODULE_1__.h)(t.summaryPath)],i,ie(i.path),...tn(n),...r===void 0?[]:[r],X]}function tn(e){if(e?.githubToken===void 0||e.mode==="deploy"&&e.comment!=="always")return[];let n=oe(process.env,e.environment);return[te({when:e.comment,token:e.githubToken,identity:n})]}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ O),
/* harmony export */   b: () => (/* binding */ T),
/* harmony export */   c: () => (/* binding */ I)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9864);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var w={callMs:15e3,allMs:45e3},b=4e7;async function O(t,n=w){let{getOctokit:e}=await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(5836)]).then(__webpack_require__.bind(__webpack_require__, 5836));return e(t,{request:{fetch:h(n)}})}function h({callMs:t,allMs:n}){let e=AbortSignal.timeout(n);return async(r,s)=>{let i=AbortSignal.any([e,AbortSignal.timeout(t)]);try{let o=await (0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_1__.e)(r,{...s,signal:i}),{status:u,statusText:p,headers:f,url:m}=o,y=await (0,_src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_1__.b)(o,b),g=new Response(S.includes(u)?null:y,{status:u,statusText:p,headers:f});return Object.defineProperty(g,"url",{value:m})}catch(o){throw i.aborted?new Error("GitHub gave no answer in time"):o}}}var S=[204,205,304];function T({repository:t=""}){let[n="",e=""]=t.split("/");return{owner:n,repo:e}}function I(t,n,e){let r=x(t),s=r?"GitHub does not permit it":(0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.b)(t).replace(/\.$/,"");return new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_2__.a(`${n}: ${s}.`,{kind:"github-refused",remedy:r?e.denied:e.otherwise,cause:t})}function x(t){return!(t instanceof Error)||!("status"in t)?!1:[401,403,404].includes(Number(t.status))&&!/rate limit/i.test(t.message)}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var r=["[","{"].map(e=>e.charCodeAt(0)),l=["]","}"].map(e=>e.charCodeAt(0));function c(){let[e,t]=[0,0],[o,n]=[!1,!1];return a=>{for(let s of a)if(n)n=!1;else if(o)s===34?o=!1:n=s===92;else if(s===34)o=!0;else if(s===44)t+=1;else if(r.includes(s)){if(t+=1,e+=1,e>100)return!0}else l.includes(s)&&(e-=1);return t>4e5}}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ d),
/* harmony export */   b: () => (/* binding */ U),
/* harmony export */   c: () => (/* binding */ u),
/* harmony export */   d: () => (/* binding */ w),
/* harmony export */   e: () => (/* binding */ P)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2610);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var d=class extends Error{constructor(t){super(`the answer ${t}`),this.name="TooLarge"}};async function U(e,t){let r=[],n=(0,_src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_2__.a)(),i=0;for await(let o of e.body??[]){if(i+=o.length,i>t)throw new d(`is longer than ${t/1e6} MB`);if(n(o))throw new d("nests or branches without end");r.push(o)}return Buffer.concat(r).toString("utf8")}function u(e,t=process.env){let r=e.protocol==="https:"?"https_proxy":"http_proxy",n=c(r,t);if(n===void 0||l(e,c("no_proxy",t)??""))return;let i=n.includes("://")?n:`http://${n}`,o=URL.canParse(i)?new URL(i):void 0,s=o===void 0?m:x(o);if(o!==void 0&&s===void 0)return o;throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_1__.a(`${r.toUpperCase()} cannot be used: ${s?.what}`,{kind:"proxy-invalid",remedy:`${s?.remedy}, or remove it from the environment of the job.`,docs:"docs/troubleshooting.md#proxies"})}var m={what:"it is not a URL",remedy:"Write it as http://host:port"};function x({protocol:e,pathname:t,search:r,hash:n}){if(!["http:","https:"].includes(e))return{what:`${e}// proxies are not supported`,remedy:"Name an HTTP proxy: http://host:port"};if(`${t}${r}${n}`.includes("@"))return{what:"its password contains a character that ends the address",remedy:"Write the login as USER:PASSWORD@ before the host, with `@`, `#`, `/` and `?` of the password as %40, %23, %2F and %3F"}}function w(e=process.env){return["https_proxy","http_proxy"].some(t=>c(t,e)!==void 0)}function c(e,t){return t[e]?.trim()||t[e.toUpperCase()]?.trim()||void 0}function l({hostname:e,port:t,protocol:r},n){let i=e.toLowerCase(),o=t||(r==="https:"?"443":"80");return n.toLowerCase().split(/[,\s]+/).filter(s=>s!=="").some(s=>{if(s==="*")return!0;let[,y=s,f]=/^(.*?[^:]):(\d+)$/.exec(s)??[],a=y.replace(/^\*?\./,"");return f!==void 0&&f!==o?!1:[a,`[${a}]`].includes(i)||i.endsWith(`.${a}`)})}var P=async(e,t)=>{if(!w())return fetch(e,t);let r=u(new URL(e instanceof Request?e.url:e));return r===void 0?fetch(e,t):(await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(8520)]).then(__webpack_require__.bind(__webpack_require__, 8520))).forwardFetch(e,t,r)};


/***/ })

};
