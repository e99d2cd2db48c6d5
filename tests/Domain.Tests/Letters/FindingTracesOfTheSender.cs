using Domain.Letters;

namespace Domain.Tests.Letters;

public sealed class FindingTracesOfTheSender
{
    [Theory]
    [InlineData("请打13800138000找我", SenderTrace.Phone)]
    [InlineData("１３８ ００１３ ８０００", SenderTrace.Phone)]
    [InlineData("138-0013-8000", SenderTrace.Phone)]
    [InlineData("+86 13800138000", SenderTrace.Phone)]
    [InlineData("座机010-62345678", SenderTrace.Phone)]
    [InlineData("身份证110101199003074518", SenderTrace.IdentityCard)]
    [InlineData("回信到 zhang.san@example.com.cn 即可", SenderTrace.Email)]
    [InlineData("微信号：zhangsan_66", SenderTrace.Messenger)]
    [InlineData("加我QQ 12345678", SenderTrace.Messenger)]
    [InlineData("工号 A10233", SenderTrace.StaffNumber)]
    [InlineData("我叫张小三，在五号门店", SenderTrace.Name)]
    [InlineData("姓名：李四", SenderTrace.Name)]
    public void Finds_what_tells_who_wrote_it(string text, SenderTrace found) => SenderTraces.In(text).ShouldContain(found);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("13号线早8点到店，晚10点下班，每天走12000步")]
    [InlineData("订单号20260930123456789012不给退")]
    [InlineData("2026年9月30日13时80人排队")]
    [InlineData("希望用微信通知排班")]
    [InlineData("罚款5000元，押金13800元")]
    public void Finds_nothing_in_numbers_that_are_no_traces(string? text) => SenderTraces.In(text).ShouldBeEmpty();

    [Fact]
    public void Names_each_kind_once() => SenderTraces.In("13800138000或者13900139000，a@b.cn").ShouldBe([SenderTrace.Phone, SenderTrace.Email]);
}
