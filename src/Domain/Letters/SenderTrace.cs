namespace Domain.Letters;

/// <summary>Something in a text by which its writer could be found.</summary>
public enum SenderTrace
{
    /// <summary>电话号码.</summary>
    Phone,

    /// <summary>身份证号码.</summary>
    IdentityCard,

    /// <summary>电子邮箱.</summary>
    Email,

    /// <summary>微信、QQ账号.</summary>
    Messenger,

    /// <summary>工号.</summary>
    StaffNumber,

    /// <summary>自报姓名.</summary>
    Name,
}
