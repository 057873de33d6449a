export const id = 905;
export const ids = [905];
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

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubDeployment: () => (/* binding */ k),
/* harmony export */   startGithubDeployment: () => (/* binding */ _)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8170);
/* harmony import */ var _src_report_several_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4900);
/* harmony import */ var _src_report_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3485);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4487);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9864);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1804);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5818);
/* harmony import */ var _src_runner_json_growth_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2610);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3079);
/* harmony import */ var _src_text_match_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6860);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3711);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d({total:e,commits:o}){let r=[...new Set(o.flatMap(({pullRequest:t})=>t??[]))].slice(0,5),n=r.length===0?"":` (${r.map(t=>`#${t}`).join(", ")})`;return`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_12__.b)(e,"new commit")}${n}`}var p=140;async function _(e){let{sha:o,ref:r}=e.source,n=await (0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.token);try{let{data:t}=await n.rest.repos.createDeployment({...(0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.source),ref:o??r??"",environment:e.environment,description:"Rollout on Amazon ECS",auto_merge:!1,required_contexts:[]});if(!("id"in t))throw new Error(t.message??"GitHub created no deployment");return await f(e,t.id,"in_progress","The rollout is in progress"),t.id}catch(t){throw y(t)}}function k(e,o){return{name:"GitHub Deployment",async publish(r){try{await f(e,o,w(r.verdict),g(r),r)}catch(n){throw y(n)}}}}function g(e){let{news:o,verdict:r}=e,n=(0,_src_report_headline_js__WEBPACK_IMPORTED_MODULE_1__.d)(e),t=o===void 0||r!=="succeeded"?"":` ${d(o)}.`;return[...n,...t].length>p?n:n+t}async function f(e,o,r,n,t){let h=await (0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.token),{runUrl:u}=e.source;await h.rest.repos.createDeploymentStatus({...(0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_3__.b)(e.source),deployment_id:o,state:r,description:(0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_7__.d)(n,p),...u!==void 0&&{log_url:u},...t?.environmentUrl!==void 0&&{environment_url:t.environmentUrl}})}function w(e){return e==="succeeded"||e==="unchanged"?"success":e==="outdated"?"inactive":e==="started"?"in_progress":e==="cancelled"||e==="unknown"?"error":"failure"}function y(e){return (0,_src_report_github_js__WEBPACK_IMPORTED_MODULE_3__.c)(e,"The GitHub Deployment was not recorded",{denied:"Give the job `permissions:` with `deployments: write`, or leave `github-deployment` out.",otherwise:"The rollout itself is unaffected."})}


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

/***/ 8170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ de),
/* harmony export */   b: () => (/* binding */ D),
/* harmony export */   c: () => (/* binding */ en),
/* harmony export */   d: () => (/* binding */ mn),
/* harmony export */   e: () => (/* binding */ De),
/* harmony export */   f: () => (/* binding */ Ee),
/* harmony export */   g: () => (/* binding */ Fe),
/* harmony export */   h: () => (/* binding */ Me),
/* harmony export */   i: () => (/* binding */ Ve),
/* harmony export */   j: () => (/* binding */ _e),
/* harmony export */   k: () => (/* binding */ Rn),
/* harmony export */   l: () => (/* binding */ bn),
/* harmony export */   m: () => (/* binding */ vn),
/* harmony export */   n: () => (/* binding */ kn)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_report_several_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4900);
/* harmony import */ var _src_report_success_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4487);
/* harmony import */ var _src_ecs_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8904);
/* harmony import */ var _src_text_short_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9903);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1804);
/* harmony import */ var _src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3124);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function de(e){return e.slice(0,7)}function G(e){let{location:n}=e;return n===void 0?"the service":`service ${n.service} in cluster ${n.cluster}`}function le({image:e,source:n}){if(e?.commit===void 0)return;let{commit:t,commitRepository:i}=e,r=i!==void 0&&i!==n.repository;return`commit ${de(t)}${r?` of ${i}`:""}${D({image:e})}`}function D({image:e}){return e?.hasUncommittedChanges?" with uncommitted changes":""}function q(e){let{revision:n}=e,t=n?.arn===void 0?void 0:(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_6__.b)(n.arn),i=le(e);return t===void 0?i??"the new version":i===void 0?t:`${t} (${i})`}var ce={unknown:"Outcome unknown",failed:"Failed",vanished:"Vanished","timed-out":"Timed out",cancelled:"Cancelled",superseded:"Superseded","rolled-back":"Rolled back",invalid:"Not valid",outdated:"Outdated",paused:"Paused",started:"Started",succeeded:"Deployed",unchanged:"Nothing to deploy",built:"Built",valid:"Valid"},ue={unknown:["could no longer be watched","could no longer be watched"],failed:["failed","failed"],vanished:["vanished","vanished"],"timed-out":["was not finished","were not finished"],cancelled:["was cancelled","were cancelled"],superseded:["was superseded","were superseded"],"rolled-back":["runs the earlier version again","run their earlier versions again"],invalid:["is not valid","are not valid"],paused:["waits for a decision","wait for a decision"],outdated:["runs a newer commit already","run a newer commit already"],started:["was started","were started"],succeeded:["runs the new version","run their new versions"],unchanged:["runs its version already","run their versions already"],built:["was built","were built"],valid:["is valid","are valid"]};function K(e,n){let t=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.d)(fe(e,n)),i=me(n).map(({names:a,said:m})=>`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.c)(a)} ${m[a.length>1?1:0]}`),r=ge(n),s=ce[e.verdict];return (0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_2__.a)(e.verdict)?`${s}${r}: ${i.join("; ")}, after ${t}.`:`${s} after ${t}${r}: ${i.join("; ")}.`}function fe(e,n){return((0,_src_report_success_js__WEBPACK_IMPORTED_MODULE_2__.a)(e.verdict)?void 0:(0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_1__.c)(n))?.rolloutSeconds??(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.e)(e.startedAt,e.endedAt)}function ge(e){let n=new Set(e.flatMap(({location:i})=>i?.cluster??[])),[t]=n;return n.size===1&&t!==void 0?` in cluster ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_6__.d)(t)}`:""}function me(e){let n=new Map;for(let t of (0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_1__.a)(e)){let i=H(t),r=n.get(i[0])??{names:[],said:i};r.names.push(t.name),n.set(i[0],r)}return[...n.values()]}function H(e){if((0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_1__.b)(e))return["was not started","were not started"];let{verdict:n,deploymentId:t,traffic:i}=e;return n==="succeeded"&&i?.isShifted===!1?["is healthy next to its previous version","are healthy next to their previous versions"]:n==="cancelled"&&t===void 0?["was not changed","were not changed"]:ue[n]}function en(e){return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.h)(H(e)[0])}function Q(e,n,t,i){let r=e.rollback?.taskDefinitionArn??e.revision?.previousArn,s=r===void 0?"the earlier version":(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_6__.b)(r);if(e.rollback?.outcome==="failed")return`Rollback failed: ${t} failed after ${i} in ${n}, and ${s} did not come back either.`;let a=Y(e,t,i);return e.rollback?.outcome==="going-on"?`Rolling back: ${a} in ${n}; the rollback to ${s} is still in progress.`:e.decision==="rollback"?`Rolled back as decided: ${n} runs ${s} again, not ${t}, after ${i}.`:`Rolled back: ${a}; ${n} ${$e(s,e)}.`}function Y({reason:e,verdict:n},t,i){return e==="another-failed"?`another service failed, so ${t} was stopped after ${i}`:e==="timed-out"||n==="timed-out"?`${t} was not finished after ${i}`:`${t} failed after ${i}`}function $e(e,{rollback:n}){return n?.doneAt===void 0?`runs ${e} again`:`has been running ${e} again since ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.f)(n.doneAt)} UTC`}function J({verdict:e,rollback:n}){return(e==="failed"||e==="timed-out")&&n?.outcome==="failed"}function X(e,n,t,i){let s=(e.service?.deployments??[]).filter(({runningCount:u})=>u>0).map(u=>`${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.b)(u.runningCount,"task")} of ${(0,_src_ecs_service_js__WEBPACK_IMPORTED_MODULE_3__.c)(u)}`),a=Y(e,t,i);return`${e.service===void 0?`Rollback failed: ${a}, and what runs in ${n} is not known.`:s.length===0?`Nothing serves: ${a}, and no task of ${n} runs, neither of this version nor of the version before it.`:`Rollback failed: ${a}, and ${n} still runs ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.c)(s)}.`} ${e.rollback?.message??""}`.trim()}function mn(e){if(e.subjects!==void 0&&!(0,_src_report_several_js__WEBPACK_IMPORTED_MODULE_1__.g)(e))return K(e,e.subjects);let n=G(e),t=q(e),i=(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.d)(e.rolloutSeconds??(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.e)(e.startedAt,e.endedAt));if(J(e))return X(e,n,t,i);switch(e.verdict){case"succeeded":return pe(e,n,t,i);case"unchanged":return he(e,n,t);case"started":return ye(e,n,t);case"paused":return`Paused after ${i}: the deployment of ${t} to ${n} waits for a decision.`;case"failed":return ke(e,n,t,i);case"rolled-back":return Q(e,n,t,i);case"superseded":return`Superseded after ${i}: ${n} was set to ${Ce(e)} before ${t} was fully deployed.`;case"vanished":return`Vanished after ${i}: Amazon ECS no longer lists the deployment of ${t} to ${n}.`;case"timed-out":return`Timed out: ${Z(e)??`the deployment of ${t} to ${n} was not finished after ${i}.`}`;case"cancelled":return Ne(e,n,t,i);case"unknown":return`Outcome unknown: ${Z(e)??`the deployment of ${t} to ${n} could no longer be watched after ${i}.`}`;case"outdated":return`Outdated: ${e.message}`;case"built":return`Built: ${e.image?.reference??"the image"}${D(e)}, after ${i}.`;case"valid":return`Valid: ${ee(e)} has ${ne(e)}.`;case"invalid":return`Not valid: ${e.error?.message??`${ee(e)} has ${ne(e)}.`}`}}function pe(e,n,t,i){return e.mode==="task"?(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.h)(e.message):e.mode==="rollback"?Re(e,n,t,i):e.scaled!==void 0?be(e.scaled,n,t,i):we(e)?`Healthy: ${t} runs in ${n} next to the previous version, after ${i}.`:`Deployed: ${n} runs ${t}, after ${i}.`}function he(e,n,t){return ie(e)?`Nothing was sent: ${n} is set to ${t} already, and that deployment is still in progress.`:`Nothing to deploy: ${n} runs ${t} already.`}function ye(e,n,t){let{service:i}=e;return i?.desiredCount===0?`Started, but nothing ${i.runningCount>0?"will serve":"serves"}: ${n} is set to ${t} and to 0 tasks.`:`Started: ${n} was set to ${ve(e,t)}; the outcome was not awaited.`}function we({traffic:e}){return e?.isShifted===!1}function te({mode:e,deploymentId:n,oneOffTasks:t=[],message:i}){let r=t.at(-1)?.outcome??"succeeded";return e==="task"||n===void 0&&r!=="succeeded"?i:void 0}function Z(e){return e.deploymentId===void 0?e.message:te(e)}function Re({revision:e},n,t,i){let r=e?.previousArn,s=r===void 0||r===e?.arn?"":` again, not ${(0,_src_ecs_arn_js__WEBPACK_IMPORTED_MODULE_6__.b)(r)}`;return`Rolled back as requested: ${n} runs ${t}${s}, after ${i}.`}function be({from:e,to:n},t,i,r){return`Scaled: ${t} runs ${(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.b)(n,"task")} of ${i} (before: ${e}), after ${r}.`}function ie({service:e,deploymentId:n}){return e?.deployments.find(({id:t})=>t===n)?.rolloutState==="IN_PROGRESS"}function ve({scaled:e},n){return e===void 0?n:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.b)(e.to,"task")}function ke(e,n,t,i){if(e.mode==="task"&&e.error===void 0)return (0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.h)(e.message);switch(e.reason){case"gave-up":return`Failed after ${i}: Amazon ECS gave up on deploying ${t} to ${n}.`;case"stalled":return`Failed after ${i}: the deployment of ${t} to ${n} has stalled; Amazon ECS starts no more tasks.`;case"deadlock":return`Failed after ${i}: the deployment of ${t} to ${n} cannot make progress with its current settings.`;case"hopeless":return`Failed after ${i}: ${t} cannot start in ${n}.`;case"untrue":return`Failed after ${i}: ${xe(e,n,t)}`;case"unchecked":return`Failed after ${i}: ${n} runs ${t}, but \`run-after\` did not check it.`;case"deleted":return`Failed after ${i}: ${n} was deleted while ${t} was being deployed.`;default:return e.mode==="task"?`Task not run: ${e.error?.message??e.message}`:e.deploymentId===void 0?`${Se(e)}: ${e.error?.message??e.message}`:`Failed after ${i}: ${e.error?.message??e.message}`}}function Se({mode:e}){return e==="build"?"Not built":e==="rollback"?"Not rolled back":"Not deployed"}function xe(e,n,t){return ie(e)?`Amazon ECS deploys ${t} to ${n}, but it does not serve as it should.`:e.truth===void 0||e.truth.outcome==="refuted"?`Amazon ECS finished the deployment to ${n}, but ${t} is not what serves.`:`${n} runs ${t}, but the check after the rollout failed.`}function Ne(e,n,t,i){let r=te(e);return r!==void 0?`Cancelled after ${i}: ${r}`:e.deploymentId===void 0?`Cancelled after ${i}: ${n} was not changed.`:`Cancelled after ${i}: the job was stopped while ${t} was being deployed to ${n}.`}function Ce(e){let n=e.service?.deployments.find(t=>t.status==="PRIMARY");return n===void 0||n.id===e.deploymentId?"another version":(0,_src_ecs_service_js__WEBPACK_IMPORTED_MODULE_3__.c)(n)}function ee(e){return e.taskDefinitionFile??e.findings.find(n=>n.file)?.file??"the task definition"}function ne(e){let n=r=>e.findings.filter(s=>s.severity===r).length,[t,i]=[n("error"),n("warning")];return t+i===0?"no errors and no warnings":(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.c)([...t>0?[(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.b)(t,"error")]:[],...i>0?[(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_7__.b)(i,"warning")]:[]])}function Ae(e){return e.length}function se(e,n){let t=n||{},i=(t.align||[]).concat(),r=t.stringLength||Ae,s=[],a=[],m=[],u=[],h=0,c=-1;for(;++c<e.length;){let f=[],g=[],l=-1;for(e[c].length>h&&(h=e[c].length);++l<e[c].length;){let d=Oe(e[c][l]);if(t.alignDelimiters!==!1){let $=r(d);g[l]=$,(u[l]===void 0||$>u[l])&&(u[l]=$)}f.push(d)}a[c]=f,m[c]=g}let o=-1;if(typeof i=="object"&&"length"in i)for(;++o<h;)s[o]=re(i[o]);else{let f=re(i);for(;++o<h;)s[o]=f}o=-1;let E=[],F=[];for(;++o<h;){let f=s[o],g="",l="";f===99?(g=":",l=":"):f===108?g=":":f===114&&(l=":");let d=t.alignDelimiters===!1?1:Math.max(1,u[o]-g.length-l.length),$=g+"-".repeat(d)+l;t.alignDelimiters!==!1&&(d=g.length+d+l.length,d>u[o]&&(u[o]=d),F[o]=d),E[o]=$}a.splice(1,0,E),m.splice(1,0,F),c=-1;let I=[];for(;++c<a.length;){let f=a[c],g=m[c],l=t.fillRows===!1?Math.max(1,a[c===1?0:c].length):h;o=-1;let d=[];for(;++o<l;){let $=f[o]||"",R="",v="";if(t.alignDelimiters!==!1){let k=u[o]-(g[o]||0),j=s[o];if(j===114)R=" ".repeat(k);else if(j===99){let C=k/2;k%2?(R=" ".repeat(C+.5),v=" ".repeat(C-.5)):(R=" ".repeat(C),v=R)}else v=" ".repeat(k)}t.delimiterStart!==!1&&!o&&d.push("|"),t.padding!==!1&&!(t.alignDelimiters===!1&&$==="")&&(t.delimiterStart!==!1||o)&&d.push(" "),t.alignDelimiters!==!1&&d.push(R),d.push($),t.alignDelimiters!==!1&&d.push(v),t.padding!==!1&&d.push(" "),(t.delimiterEnd!==!1||o!==l-1)&&d.push("|")}I.push(t.delimiterEnd===!1?d.join("").replace(/ +$/,""):d.join(""))}return I.join(`
`)}function Oe(e){return e==null?"":String(e)}function re(e){let n=typeof e=="string"?e.codePointAt(0):0;return n===67||n===99?99:n===76||n===108?108:n===82||n===114?114:0}function De(e,n){if(e.length<=n)return[e];let t=e.lastIndexOf(" ",n),i=t>0?t:e.indexOf(" ",n);return i===-1?[e]:[e.slice(0,i),...De(e.slice(i+1),n)]}function Ee(e){return ae(e,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.h)}function Fe(e){return ae(e,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.i)}var Ie="`[^`\\n]+`|<code>[^<\\n]*<\\/code>",oe="https:\\/\\/(?:(?:docs\\.aws\\.amazon|docs\\.github|docs\\.docker)\\.com\\/[\\w./#-]*[\\w/]|console\\.aws\\.amazon\\.com\\/support\\/home(?![\\w?#/]))",je=new RegExp(`^${oe}$`),ze="https?:\\/\\/[^\\s`<>\"'|\\\\()[\\]]{0,500}[^\\s`<>\"'|\\\\()[\\].,;:!?]",Be=new RegExp(`(${Ie}|${oe}|\\b${ze})`);function ae(e,n){return e.trim().split(Be).map((t,i)=>i%2===1?Te(t):Pe(t,n)).join("")}function Te(e){return je.test(e)?`<${e}>`:(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.j)(/^https?:/.test(e)?e:Le(e))}function Le(e){return e.startsWith("`")?e.slice(1,-1):e.slice(6,-7).replace(/\\([_\W])/g,"$1").replace(/&#8203;/g,"").replace(/&#124;/g,"|").replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&amp;/g,"&")}function Pe(e,n){return`${/^\s/.test(e)?" ":""}${n(e)}${/\S\s+$/.test(e)?" ":""}`}var We=/^ *(`{3,})([\w-]*)\n([\s\S]*?)\n? *\1$/m;function Me(e){let n=We.exec(e),t=e.slice(0,n?.index).split(`
`).map(Ge).join(`
`).trim();if(n===null)return t;let[i,,r,s=""]=n,a=Me(e.slice(n.index+i.length));return[t,(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.k)(_e(s),r),a].filter(m=>m!=="").join(`

`)}var Ve=96;function _e(e){return e.split(`
`).map(Ue).join(`
`)}function Ue(e){if(e.length<=Ve||!/^ *(aws|docker|gh) /.test(e))return e;let n=t=>(e.slice(0,t).match(/'/g)??[]).length%2===1;return e.replace(/ (?=--)/g,(t,i)=>n(i)?t:` \\
  `)}function Ge(e){let[,n="",t=""]=/^( *(?:[-*]|\d+\.) +)?(.*)$/.exec(e)??[];return t===""?"":n+Ee(t)}function Rn(e,n){return Fe((0,_src_text_short_js__WEBPACK_IMPORTED_MODULE_4__.d)(e.replace(/```[\w-]*\n([\s\S]*?)\n? *```/g,(t,i)=>`\`${qe(i)}\``),n))}function qe(e){return e.replaceAll("`","'").replace(/\s+/g," ").trim()}function bn(e,n){let t=(r,s)=>n.some(a=>a[s]!==""),i=[e,...n].map(r=>r.filter(t));return se(i,{alignDelimiters:!1})}function vn(e,n){return`<details><summary>${(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_5__.h)(e).replace(/\\([_\W])/g,"$1")}</summary>

${n}

</details>`}function kn(e,n){return n===void 0?e:`[${e}](${n.replace(/[\s()<>"'`|\\]/g,Ke)})`}function Ke(e){return`%${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(2,"0")}`}


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


/***/ })

};
