using Domain;
using Host.Persistence.Rows;

namespace Host.Lawkeeping;

/// <summary>What a change of the law is called.</summary>
internal static class LawTexts
{
    public static Words Of(LawChangeKind kind, string subject) => kind switch
    {
        LawChangeKind.Notice => new($"{subject}年放假安排", $"holiday notice of {subject}"),
        LawChangeKind.Rows => new($"规则{subject}", $"rules {subject}"),
        LawChangeKind.Withdrawal => new($"撤回{subject}", $"rules taken back ({subject})"),
        LawChangeKind.Shipped => new("随程序更新的规则包", "the packs that came with the program"),
        _ => new("计算口径", "how open questions are counted"),
    };
}
