using Domain;

namespace Host.Pages.Errors;

/// <summary>What a person reads where a page cannot be shown: what happened and how to go on.</summary>
internal sealed record ErrorText(Words Title, Words Explanation)
{
    public static ErrorText Of(int status) => status switch
    {
        400 => new(
            new("请求无法识别", "The request could not be read"),
            new("页面可能已经打开太久，或者提交的内容不完整。请返回上一页刷新后再试。", "The page may have been open too long, or something was missing. Go back, reload and try again.")),
        403 => new(
            new("您无权查看或办理", "Not open to you"),
            new("该页面不属于您的职务范围。如需办理，请使用相应职务的账号登录，或者联系系统管理员。", "This page does not belong to your office. Sign in with the right office or ask the administrator.")),
        404 => new(
            new("没有找到", "Not found"),
            new("该页面不存在，或者您无权查看。", "This page does not exist, or you may not see it.")),
        409 => new(
            new("现在还不能办理", "Not possible yet"),
            new("办理条件还不具备。请返回上一页查看还缺什么。", "What it needs is not there yet. Go back to see what is missing.")),
        413 => new(
            new("上传的文件太大", "The files are too large"),
            new("单个文件不得超过20 MB，一次上传合计不得超过100 MB。请返回上一页，减小文件后重新上传。", "One file may have 20 MB at most, all of a form together 100 MB. Go back and send smaller files.")),
        503 => new(
            new("数据暂时无法读写", "The data cannot be reached"),
            new("刚才的操作没有生效，没有留下任何未完成的内容。请稍后再试；如持续出现，请联系系统管理员检查磁盘和数据库。", "What you did has not happened, and nothing is half done. Try again later; if it goes on, ask the administrator to check disk and database.")),
        _ => new(
            new("系统出现故障", "Something went wrong"),
            new("刚才的操作没有生效，没有留下任何未完成的内容。请稍后再试；如持续出现，请联系系统管理员。", "What you did has not happened, and nothing is half done. Try again later; if it goes on, ask the administrator.")),
    };
}
