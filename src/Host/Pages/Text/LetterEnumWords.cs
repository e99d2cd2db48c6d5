using Domain;
using Domain.Letters;
using Domain.Letters.Figures;

namespace Host.Pages.Text;

/// <summary>What pages call each value of the enums of letters.</summary>
internal static class LetterEnumWords
{
    public static IReadOnlyDictionary<Enum, Words> All { get; } = new Dictionary<Enum, Words>
    {
        [LetterChannel.Column] = new("职工之声", "Workers’ column"),
        [LetterChannel.Letterbox] = new("领导信箱", "Leaders’ letterbox"),
        [LetterChannel.Campaign] = new("我为企业献一策", "Campaign of suggestions"),
        [LetterChannel.Forum] = new("代表座谈", "Delegates’ forum"),
        [LetterChannel.Suggestion] = new("闭会期间建议", "Suggestion between sessions"),
        [LetterState.Received] = LetterStateTitles.Of(LetterState.Received),
        [LetterState.Handling] = LetterStateTitles.Of(LetterState.Handling),
        [LetterState.Rating] = LetterStateTitles.Of(LetterState.Rating),
        [LetterState.Closed] = LetterStateTitles.Of(LetterState.Closed),
        [LetterState.BecameMotion] = LetterStateTitles.Of(LetterState.BecameMotion),
        [LetterState.Withdrawn] = LetterStateTitles.Of(LetterState.Withdrawn),
        [LetterHolderKind.Union] = new("工会", "Union"),
        [LetterHolderKind.Department] = new("承办部门", "Department"),
        [LetterHolderKind.Leader] = new("责任领导", "Responsible leader"),
        [LetterHolderKind.Sender] = new("寄信人", "Sender"),
        [LetterHolderKind.Motion] = new("转成的提案", "The motion it became"),
        [LetterHolderKind.Archive] = new("已归档", "Archive"),
        [SenderTrace.Phone] = new("电话号码", "a phone number"),
        [SenderTrace.IdentityCard] = new("身份证号码", "an identity card number"),
        [SenderTrace.Email] = new("电子邮箱", "an e-mail address"),
        [SenderTrace.Messenger] = new("微信或者QQ账号", "a messenger account"),
        [SenderTrace.StaffNumber] = new("工号", "a staff number"),
        [SenderTrace.Name] = new("姓名", "a name"),
        [LetterMeasure.Received] = new("收到", "Received"),
        [LetterMeasure.Answered] = new("已答复", "Answered"),
        [LetterMeasure.AnsweredInTime] = new("按期答复", "Answered in time"),
        [LetterMeasure.Overdue] = new("逾期", "Overdue"),
        [LetterMeasure.Closed] = new("办结", "Closed"),
        [LetterMeasure.BecameMotion] = new("转为提案", "Became motions"),
        [LetterMeasure.Rated] = new("已评价", "Rated"),
        [LetterMeasure.Satisfied] = new("满意", "Satisfied"),
    };
}
