package io.jianbao.stack.supervise;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks a server on 127.0.0.1 the smallest question of its wire protocol. A frozen server still accepts connections (the kernel does), but does not
 * answer.
 */
public final class WirePing implements Probe {
    private static final int LIMIT_MS = (int) Duration.ofSeconds(10).toMillis();

    private final int port;
    private final byte[] question;

    private WirePing(int port, byte[] question) {
        this.port = port;
        this.question = question;
    }

    /** Kafka: ApiVersions version 0, as in the <a href="https://kafka.apache.org/protocol">protocol guide</a>. */
    public static WirePing kafka(int port) {
        ByteBuffer request = ByteBuffer.allocate(14);
        request.putInt(10).putShort((short) 18).putShort((short) 0).putInt(1).putShort((short) -1);
        return new WirePing(port, request.array());
    }

    /** MongoDB: OP_MSG with {@code {ping: 1, $db: "admin"}}. */
    public static WirePing mongo(int port) {
        byte[] ping = "\u0010ping\0".getBytes(StandardCharsets.US_ASCII);
        byte[] database = "\u0002$db\0".getBytes(StandardCharsets.US_ASCII);
        byte[] admin = "admin\0".getBytes(StandardCharsets.US_ASCII);
        int document = 4 + ping.length + 4 + database.length + 4 + admin.length + 1;
        int length = 16 + 4 + 1 + document;
        ByteBuffer message = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        message.putInt(length).putInt(1).putInt(0).putInt(2013);
        message.putInt(0).put((byte) 0);
        message.putInt(document).put(ping).putInt(1);
        message.put(database).putInt(admin.length).put(admin).put((byte) 0);
        return new WirePing(port, message.array());
    }

    @Override
    public Answer ask() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MS);
            socket.setSoTimeout(LIMIT_MS);
            OutputStream out = socket.getOutputStream();
            out.write(question);
            out.flush();
            new DataInputStream(socket.getInputStream()).readInt();
            return Answer.ALIVE;
        } catch (IOException e) {
            return Answer.SILENT;
        }
    }
}
