using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Registers the representatives of a session, in place of those registered before.</summary>
[Act("register-representatives", "登记职工代表名单", "Register the representatives")]
[During("Congress.PrepareTopics", "Congress.PrepareJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record RegisterRepresentatives : CaseAct
{
    private static readonly char[] Separators = [',', '，', '、', '\t', ' ', '　'];
    private static readonly string[] HeadMarks = ["团长", "组长", "负责人", "主任委员", "head"];

    [Label("代表名单", "Representatives", Lines = 12, Hint = "每行一名代表：姓名，代表团（组）；团（组）长在行末加注“团长”，专门委员会负责人加注“负责人”", HintEn = "One a line: name, delegation; end a head’s line with “head”")]
    [Required, MinLength(1), MaxLength(Most.Representatives)]
    public required IReadOnlyList<string> Representatives { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer)
        : CaseActHandler<RegisterRepresentatives, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, RegisterRepresentatives act, ActMoment moment)
        {
            aggregate.RegisterRepresentatives([.. act.Representatives.Select(Parsed)]);
            return null;
        }

        private static SessionRepresentative Parsed(string line)
        {
            var parts = line.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var isHead = parts.Length > 2 && HeadMarks.Contains(parts[^1]);
            return new(0, parts.ElementAtOrDefault(0) ?? "", parts.ElementAtOrDefault(1) ?? "", isHead);
        }
    }
}
