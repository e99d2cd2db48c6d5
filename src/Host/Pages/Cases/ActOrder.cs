using Domain;
using Domain.Organisations;
using Host.Pipeline;
using Workflows.Catalogue;

namespace Host.Pages.Cases;

/// <summary>In which order the acts of one activity stand: what is done daily first, what ends it last.</summary>
internal static class ActOrder
{
    private static readonly string[] Order =
    [
        "record-meeting", "propose-clause", "answer-clause", "agree-clause", "close-draft", "replace-representative",
        "reappoint-worker-representatives", "reappoint-employer-representatives",
        "suspend", "declare-deadlock", "report-refusal", "withdraw-offer", "clear-agreement", "ask-for-correction",
        "raise-objection", "record-inspection", "agree-change", "terminate-early", "end-coordination", "extend-coordination",
        "take-roll", "register-representatives", "register-staff", "add-item", "add-urgent-matter", "add-appraisal", "add-welfare-choice", "add-resolution-change", "add-committee", "propose-topics", "drop-item", "call-off-session",
        "serve-papers", "close-service", "refresh-roll", "postpone-session",
        "write-report", "finish-preparation",
        "check-in", "count-heads", "hear-report", "record-question", "record-opinion", "open-vote", "enter-count", "enter-paper-count", "enter-appraisal-count", "enter-signed-appraisal",
        "enter-ranking-count", "enter-signed-ranking", "announce-result", "leave-meeting", "waive-late-papers", "close-meeting", "declare-quorum-missed",
        "complete-step", "explain-delay", "issue-resolution", "finish-resolutions", "arrange-agenda", "set-resolution-warning",
        "count-staff", "plan-seats", "recount-staff", "call-off-election", "record-election", "finish-elections",
        "confirm-mandates", "reject-mandate", "divide-delegations", "end-mandate", "recall-representative", "call-by-election",
        "propose-committee", "approve-committee", "seat-presidium", "approve-tellers", "leave-vacant", "put-off-term", "end-term",
        "confirm-motion", "move-motion", "write-motion", "leave-motion", "second-motion", "decline-seconding", "join-motion", "invite-seconders", "screen-motion",
        "accept-screening", "object-to-screening", "decide-objection", "assign-motion", "sign-motion-answer", "draft-motion-answer",
        "send-motion-answer", "rate-answer", "report-plan", "urge-motion", "supervise-motion", "extend-motion", "hand-back-motion",
        "withdraw-motion", "explain-motion-delay",
        "assign-letter", "answer-letter", "rate-letter", "answer-motion-request", "take-up-letter", "ask-for-motion", "urge-letter", "hand-back-letter",
        "withdraw-letter",
    ];

    /// <summary>The ways to the acts that an office may do while an activity of this type is open.</summary>
    public static IReadOnlyList<ActLink> LinksOf(ActRegistry acts, string activityType, Office office, CaseId id) =>
    [
        .. acts.During(activityType).Concat((TaskTypes.FindDuty(activityType)?.Acts ?? []).Select(acts.Find).OfType<ActDeclaration>())
            .Where(a => a.By.Contains(office) && a.HasForm)
            .OrderBy(a => Array.IndexOf(Order, a.Name) is >= 0 and var place ? place : Order.Length)
            .Select(a => new ActLink(a.Name, a.Title, $"/cases/{id}/do/{a.Name}")),
    ];
}
